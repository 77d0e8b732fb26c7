import { useText } from '@renderer/i18n';
import { useCustomer, useCustomerNames } from '@renderer/ledger';
import { useSession } from '@renderer/state/session';
import { useAsOf } from '@renderer/state/useAsOf';
import { CheckField, DateField, FilterBar, FilterChip, Segmented, SelectField } from '@renderer/ui';
import { type CustomerId } from '@shared/ids';
import { type ReactNode } from 'react';
import { monthOptions } from './monthOptions';
import { placeKinds, type RunControl } from './useRunControl';

type Props = { readonly control: RunControl };

const levels = ['1', '2', '3'] as const;
const daysAhead = [0, 7, 14, 30] as const;

/** Which papers: kind, level, day or month, and what goes with them. */
export function RunOptions({ control }: Props): ReactNode {
  const { papers: words } = useText();
  const { kind, place, change } = control;
  return (
    <FilterBar note={words.separate}>
      <Segmented
        label={words.kind}
        value={kind}
        options={placeKinds[place].map((value) => ({ value, label: words.kindTabs[value] }))}
        onChange={(next) => change({ kind: next === placeKinds[place][0] ? undefined : next, by: undefined })}
      />
      {kind === 'letter' && <LevelChoice control={control} />}
      {kind === 'statement' ? <MonthChoice control={control} /> : <DayChoice control={control} />}
      {kind === 'letter' && <LetterExtras control={control} />}
      {kind === 'statement' && <FormChoice control={control} />}
      {kind === 'confirmation' && <PurposeChoice control={control} />}
      <CustomersChip control={control} />
    </FilterBar>
  );
}

function LevelChoice({ control }: Props): ReactNode {
  const { papers: words } = useText();
  const level = control.search.level ?? 1;
  return (
    <Segmented
      label={words.level}
      value={String(level) as (typeof levels)[number]}
      options={levels.map((value) => ({ value, label: words.levelTabs[value] }))}
      onChange={(value) => {
        const next = { '1': 1, '2': 2, '3': 3 } as const;
        control.change({ level: value === '1' ? undefined : next[value], by: undefined });
      }}
    />
  );
}

function DayChoice({ control }: Props): ReactNode {
  const { papers: words } = useText();
  const today = useSession((session) => session.today);
  const asOf = useAsOf();
  return (
    <DateField
      label={words.day}
      labelPlace="beside"
      width={142}
      day={control.day}
      today={today}
      onChange={(day) => {
        if (day !== null) control.change({ day: day === asOf ? undefined : day });
      }}
    />
  );
}

function LetterExtras({ control }: Props): ReactNode {
  const { papers: words } = useText();
  const { search, change } = control;
  const { level = 1, within = 0, slip = false } = search;
  if (level === 1) {
    const days: readonly number[] = (daysAhead as readonly number[]).includes(within)
      ? daysAhead
      : [...daysAhead, within];
    return (
      <SelectField
        label={words.within}
        labelPlace="beside"
        isSoft
        width={104}
        value={String(within)}
        options={days.map((value) => ({ value: String(value), label: words.withinOptions({ days: value }) }))}
        onChange={(value) => change({ within: value === null || value === '0' ? undefined : Number(value) })}
      />
    );
  }
  if (level === 3) return null;
  return (
    <CheckField
      label={words.slip}
      isChecked={slip}
      onChange={(isOn) => change({ slip: isOn ? true : undefined })}
    />
  );
}

function MonthChoice({ control }: Props): ReactNode {
  const { papers: words } = useText();
  const today = useSession((session) => session.today);
  return (
    <SelectField
      label={words.month}
      labelPlace="beside"
      isSoft
      width={112}
      value={control.month}
      options={monthOptions(today, control.month)}
      onChange={(month) => control.change({ month: month ?? undefined })}
    />
  );
}

function FormChoice({ control }: Props): ReactNode {
  const { papers: words } = useText();
  const forms = ['own', 'open-item', 'balance-forward'] as const;
  return (
    <SelectField
      label={words.form}
      labelPlace="beside"
      isSoft
      width={176}
      value={control.search.form ?? 'own'}
      options={forms.map((value) => ({
        value,
        label: value === 'own' ? words.ownForm : words.forms[value],
      }))}
      onChange={(form) => control.change({ form: form === null || form === 'own' ? undefined : form })}
    />
  );
}

function PurposeChoice({ control }: Props): ReactNode {
  const { papers: words } = useText();
  const purposes = ['company', 'audit'] as const;
  return (
    <Segmented
      label={words.purpose}
      labelPlace="beside"
      value={control.search.purpose ?? 'company'}
      options={purposes.map((value) => ({ value, label: words.purposes[value] }))}
      onChange={(purpose) => control.change({ purpose: purpose === 'company' ? undefined : purpose })}
    />
  );
}

/** The run is narrowed to some customers; the cross widens it again. */
function CustomersChip({ control }: Props): ReactNode {
  const { papers: words } = useText();
  const { customers } = control.search;
  if (customers === undefined) return null;
  const widen = (): void => control.change({ customers: undefined });
  const [only] = customers;
  if (only !== undefined && customers.length === 1) return <CustomerChip id={only} onWiden={widen} />;
  const label = words.ofCustomers({ count: customers.length });
  return <FilterChip label={label} isOn onToggle={widen} onRemove={widen} />;
}

function CustomerChip({ id, onWiden }: { readonly id: CustomerId; readonly onWiden: () => void }): ReactNode {
  const { papers: words } = useText();
  const nameOf = useCustomerNames();
  const customer = useCustomer(id, useAsOf());
  const label = customer ? nameOf(id, customer.name) : words.ofCustomers({ count: 1 });
  return <FilterChip label={label} isOn onToggle={onWiden} onRemove={onWiden} />;
}
