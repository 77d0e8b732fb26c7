import { useCount, useText } from '@renderer/i18n';
import { useCustomerNames } from '@renderer/ledger';
import { useOpen } from '@renderer/state/useOpen';
import {
  AlertMark,
  Badge,
  CheckBox,
  type DataTableColumn,
  Icon,
  type LineCells,
  MoneyText,
} from '@renderer/ui';
import { type PaperKind } from '@shared/ledger';
import { minorToDecimal } from '@shared/money';
import { type PaperRun } from '@shared/papers';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import css from './RunList.module.css';
import { type RunRow, type RunSum } from './runRows';
import { type Picks } from './usePicks';

type Column = DataTableColumn<RunRow>;

export type RunColumnsInput = {
  readonly run: PaperRun;
  readonly picks: Picks;
  readonly sums: readonly RunSum[];
  /** Every row is in this currency; null where they differ. */
  readonly oneCurrency: string | null;
  /** There is room for what the head and the pane tell as well. */
  readonly isRoomy: boolean;
};

/** The columns of a run's list, by what the kind of paper states. */
export function useRunColumns(input: RunColumnsInput): readonly Column[] {
  const { run, picks, oneCurrency, isRoomy } = input;
  const { papers: words } = useText();
  const open = useOpen();
  const nameOf = useCustomerNames();
  return useMemo(() => {
    const { columns } = words;
    const money = (key: string, header: string, minorOf: MinorOf, isStrong = false): Column => ({
      key,
      header,
      ...(oneCurrency === null ? {} : { unit: oneCurrency }),
      width: key === 'charge' ? 84 : 98,
      align: 'right',
      cell: ({ planned, pick }) =>
        planned && (
          <MoneyText
            minor={minorOf(planned)}
            currency={pick.currency}
            isStrong={isStrong}
            onOpen={() => open.items(pick)}
          />
        ),
      text: ({ planned, pick }) =>
        planned === null ? '' : minorToDecimal(minorOf(planned) ?? 0, pick.currency),
    });
    const name: Column = {
      key: 'customer',
      header: columns.customer,
      width: 142,
      isFlexible: true,
      isFixed: true,
      cell: (row) => <NameCell row={row} name={nameOf(row.pick.customerId, row.name)} picks={picks} />,
      text: (row) => nameOf(row.pick.customerId, row.name),
    };
    const currency: Column = {
      key: 'currency',
      header: columns.currencyShort,
      width: 42,
      cell: ({ pick }) => <span className="smallest quieter">{pick.currency}</span>,
      text: ({ pick }) => pick.currency,
    };
    const check: Column = {
      key: 'check',
      header: columns.check,
      width: 60,
      align: 'center',
      cell: (row) => <CheckMark row={row} />,
      text: (row) => words.state[row.state],
    };
    const principal = money('principal', columns.principal, (paper) => paper.principalMinor);
    const charge = money('charge', columns.charge, chargeOf);
    const total = (header: string): Column => money('total', header, (paper) => paper.totalMinor, true);
    const figures: readonly Column[] = {
      letter: isRoomy
        ? [levelColumn(run, columns.level, words), principal, charge, total(columns.total)]
        : [principal, total(columns.total)],
      chargeNote: [charge, total(columns.total)],
      statement: [
        ...(isRoomy ? [formColumn(columns.form, words)] : []),
        money('principal', columns.opening, (paper) => paper.openingMinor ?? null),
        total(columns.closing),
      ],
      confirmation: [total(columns.balance)],
    }[run.kind];
    return [name, ...figures, ...(oneCurrency === null ? [currency] : []), check];
  }, [run, picks, oneCurrency, isRoomy, words, open, nameOf]);
}

type Planned = NonNullable<RunRow['planned']>;
type MinorOf = (paper: Planned) => number | null;
type Words = ReturnType<typeof useText>['papers'];

function chargeOf(paper: Planned): number {
  return paper.chargeMinor + paper.fixedMinor;
}

function levelColumn(run: PaperRun, header: string, words: Words): Column {
  const level = run.kind === 'letter' ? run.level : 1;
  const tone = level === 3 ? 'bad' : level === 2 ? 'warn' : 'neutral';
  return {
    key: 'level',
    header,
    width: 46,
    cell: ({ planned }) => planned && <Badge tone={tone}>{words.levelMark({ level })}</Badge>,
    text: () => words.levels[level],
  };
}

function formColumn(header: string, words: Words): Column {
  return {
    key: 'form',
    header,
    width: 80,
    cell: ({ planned }) =>
      planned?.form && <span className="small quieter">{words.formMarks[planned.form]}</span>,
    text: ({ planned }) => (planned?.form === undefined ? '' : words.formMarks[planned.form]),
  };
}

type NameCellProps = { readonly row: RunRow; readonly name: string; readonly picks: Picks };

function NameCell({ row, name, picks }: NameCellProps): ReactNode {
  const { papers: words } = useText();
  return (
    <span className={css.name}>
      <CheckBox
        label={words.pick({ name })}
        isChecked={picks.isPicked(row)}
        isDisabled={row.planned === null}
        onChange={() => picks.toggle(row)}
      />
      <span className={css.customer}>{name}</span>
      <span className={css.code}>{row.code}</span>
    </span>
  );
}

function CheckMark({ row }: { readonly row: RunRow }): ReactNode {
  const { papers: words } = useText();
  if (row.planned === null) return <Mark label={words.state.out} icon={IconMinus} tone="quietest" />;
  const { warnings } = row.planned;
  if (warnings.length === 0) return <Mark label={words.state.ready} icon={IconCheck} tone="isOk" />;
  return <AlertMark level="warning" label={words.checks.warned({ count: warnings.length })} />;
}

type MarkProps = { readonly label: string; readonly icon: typeof IconCheck; readonly tone: string };

function Mark({ label, icon, tone }: MarkProps): ReactNode {
  return (
    <span role="img" aria-label={label} className={tone}>
      <Icon of={icon} />
    </span>
  );
}

/** The picked papers in sum, a pinned line a currency. */
export function useRunTotals(kind: PaperKind, sums: readonly RunSum[]): readonly LineCells[] {
  const { papers: words } = useText();
  const count = useCount();
  return useMemo(
    () =>
      sums.map((sum) => {
        const money = (minor: number): ReactNode => <MoneyText minor={minor} currency={sum.currency} />;
        return {
          cells: {
            customer: words.picked({ count: count(sum.count) }),
            ...(kind === 'letter' ? { principal: money(sum.principalMinor) } : {}),
            ...(kind === 'letter' || kind === 'chargeNote' ? { charge: money(sum.chargeMinor) } : {}),
            total: money(sum.totalMinor),
            currency: <span className="smallest quieter">{sum.currency}</span>,
          },
        };
      }),
    [words, count, kind, sums],
  );
}
