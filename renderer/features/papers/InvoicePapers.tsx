import { SmallTable } from '@renderer/features/shell';
import { useText } from '@renderer/i18n';
import { useQuestion } from '@renderer/ledger';
import { useOpen } from '@renderer/state/useOpen';
import { DateText, MoneyText, OpenText } from '@renderer/ui';
import { type PaperListRow } from '@renderer/workers/ledger/protocol';
import { type InvoiceId } from '@shared/ids';
import { type ReactNode } from 'react';
import { kindText, StateBadge } from './paperColumns';

const mostShown = 200;

/** The papers that name an invoice. */
export function InvoicePapers({ invoiceId }: { readonly invoiceId: InvoiceId }): ReactNode {
  const { papers: words } = useText();
  const { issued, columns, ofOne } = words;
  const open = useOpen();
  const { value } = useQuestion('papers.list', { filter: { invoiceId }, offset: 0, limit: mostShown });
  if (value === undefined) return null;
  if (value.rows.length === 0) return <p>{ofOne.none}</p>;
  return (
    <SmallTable<PaperListRow>
      label={ofOne.title}
      rows={value.rows}
      rowKey={(row) => row.id}
      empty={null}
      columns={[
        {
          key: 'number',
          header: issued.numberHead,
          cell: (row) => <OpenText onOpen={() => open.paper(row.id)}>{row.number}</OpenText>,
        },
        {
          key: 'kind',
          header: issued.levelHead,
          cell: (row) => <span className="quieter">{kindText(row, words)}</span>,
        },
        { key: 'issuedOn', header: issued.dayHead, cell: (row) => <DateText day={row.issuedOn} /> },
        {
          key: 'total',
          header: columns.total,
          isFigure: true,
          cell: (row) => (
            <MoneyText minor={row.totalMinor} currency={row.currency} isStruck={row.state === 'voided'} />
          ),
        },
        { key: 'state', header: issued.stateHead, cell: (row) => <StateBadge state={row.state} /> },
      ]}
    />
  );
}
