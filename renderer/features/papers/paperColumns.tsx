import { useText } from '@renderer/i18n';
import { useCustomerNames } from '@renderer/ledger';
import { useOpen } from '@renderer/state/useOpen';
import { Badge, type DataTableColumn, DateText, MoneyText, NameText, OpenText } from '@renderer/ui';
import { type PaperListRow, type PaperState } from '@renderer/workers/ledger/protocol';
import { type PaperRow } from '@shared/ledger';
import { minorToDecimal } from '@shared/money';
import { type ReactNode, useMemo } from 'react';

type Column = DataTableColumn<PaperListRow>;

/** The columns of issued papers; the page of a customer needs no names. */
export function usePaperColumns(hasCustomer: boolean): readonly Column[] {
  const { papers: words } = useText();
  const open = useOpen();
  const nameOf = useCustomerNames();
  return useMemo(() => {
    const { issued, columns } = words;
    const customer: Column = {
      key: 'customer',
      header: columns.customer,
      width: 200,
      isFlexible: true,
      cell: (row) => (
        <NameText
          name={nameOf(row.customerId, row.customerName)}
          note={row.customerCode}
          onOpen={() => open.customer(row.customerId)}
        />
      ),
      text: (row) => nameOf(row.customerId, row.customerName),
    };
    const number: Column = {
      key: 'number',
      header: issued.numberHead,
      width: 210,
      isFixed: true,
      isFlexible: !hasCustomer,
      cell: (row) => <OpenText onOpen={() => open.paper(row.id)}>{row.number}</OpenText>,
      text: (row) => row.number,
    };
    return [
      number,
      {
        key: 'kind',
        header: issued.levelHead,
        width: 160,
        cell: (row) => <span className="quieter">{kindText(row, words)}</span>,
        text: (row) => kindText(row, words),
      },
      ...(hasCustomer ? [customer] : []),
      {
        key: 'issuedOn',
        header: issued.dayHead,
        width: 100,
        cell: (row) => <DateText day={row.issuedOn} />,
        text: (row) => row.issuedOn,
      },
      {
        key: 'total',
        header: issued.total,
        width: 124,
        align: 'right',
        cell: (row) => (
          <MoneyText
            minor={row.totalMinor}
            currency={row.currency}
            isStruck={row.state === 'voided'}
            onOpen={() => open.paper(row.id)}
          />
        ),
        text: (row) => minorToDecimal(row.totalMinor, row.currency),
      },
      {
        key: 'currency',
        header: columns.currency,
        width: 72,
        cell: (row) => <span className="quieter">{row.currency}</span>,
        text: (row) => row.currency,
      },
      {
        key: 'state',
        header: issued.stateHead,
        width: 96,
        cell: (row) => <StateBadge state={row.state} />,
        text: (row) => issued.states[row.state],
      },
    ];
  }, [words, open, nameOf, hasCustomer]);
}

/** What a paper is: a letter by its level, a statement by its form, anything else by its kind. */
export function kindText(
  paper: Pick<PaperRow, 'kind' | 'level'>,
  words: ReturnType<typeof useText>['papers'],
): string {
  return paper.kind === 'letter' && paper.level !== undefined
    ? words.levels[paper.level]
    : words.kinds[paper.kind];
}

const tones = { toSend: 'warn', sent: 'ok', voided: 'bad' } as const;

export function StateBadge({ state }: { readonly state: PaperState }): ReactNode {
  const { issued } = useText().papers;
  return <Badge tone={tones[state]}>{issued.states[state]}</Badge>;
}
