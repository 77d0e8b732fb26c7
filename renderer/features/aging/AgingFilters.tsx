import { useCommand } from '@renderer/commands';
import { ExplainButton } from '@renderer/features/shell';
import { useText } from '@renderer/i18n';
import { useSession } from '@renderer/state/session';
import { useSetAsOf } from '@renderer/state/useAsOf';
import {
  BoundsField,
  Button,
  DateField,
  FilterBar,
  Icon,
  Segmented,
  SelectField,
  TextField,
} from '@renderer/ui';
import { type AgingGroup } from '@shared/aging';
import { IconFilter } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import css from './Aging.module.css';
import { type AgingViewState } from './useAgingView';

/** Day, basis, bounds, grouping and filter: how the figures below are counted and which are shown. */
export function AgingFilters({ view }: { readonly view: AgingViewState }): ReactNode {
  const { aging } = useText();
  const today = useSession((session) => session.today);
  const setAsOf = useSetAsOf();
  const filter = useRef<HTMLInputElement>(null);
  const { query, search, group, change, setBasis } = view;
  useCommand('edit.find', () => filter.current?.focus());
  const groups: readonly AgingGroup[] = ['customer', 'salesperson', 'region'];
  return (
    <FilterBar
      note={<span className={css.note}>{query.basis === 'due' ? aging.note : aging.noteInvoice}</span>}
    >
      <DateField
        label={aging.asOf}
        labelPlace="beside"
        width={142}
        day={query.asOf}
        today={today}
        onChange={(day) => {
          if (day !== null) setAsOf(day);
        }}
      />
      <Field label={aging.basis}>
        <Segmented
          label={aging.basis}
          value={query.basis}
          options={[
            { value: 'due', label: aging.basisDue },
            { value: 'invoice', label: aging.basisInvoice },
          ]}
          onChange={setBasis}
        />
      </Field>
      <BoundsField
        label={aging.bounds}
        labelPlace="beside"
        bounds={query.bounds}
        onChange={(bounds) => change({ bounds, sort: undefined, down: undefined })}
      />
      {view.hasOwnBounds && (
        <Button size={24} variant="quiet" onClick={() => change({ bounds: undefined })}>
          {aging.boundsReset}
        </Button>
      )}
      <SelectField
        label={aging.group}
        labelPlace="beside"
        width={122}
        isSoft
        value={group}
        options={groups.map((value) => ({ value, label: aging.groups[value] }))}
        onChange={(next) => change({ group: next === null || next === 'customer' ? undefined : next })}
      />
      <TextField
        label={aging.filter}
        labelPlace="hidden"
        width={152}
        type="search"
        inputRef={filter}
        icon={<Icon of={IconFilter} size={14} />}
        placeholder={aging.filterHint}
        value={search.text ?? ''}
        onChange={(text) => change({ text: text === '' ? undefined : text })}
      />
      <ExplainButton label={aging.explain.button} title={aging.explain.title} rules={rulesOf(aging)} />
    </FilterBar>
  );
}

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <>
      <span className="small quieter" aria-hidden="true">
        {label}
      </span>
      {children}
    </>
  );
}

function rulesOf({ explain }: ReturnType<typeof useText>['aging']): readonly string[] {
  return [explain.daysLate, explain.basis, explain.asOf, explain.unapplied, explain.total, explain.rounding];
}
