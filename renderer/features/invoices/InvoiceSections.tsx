import { bucketOfDays } from '@renderer/features/aging';
import { InvoicePapers } from '@renderer/features/papers';
import { SmallTable } from '@renderer/features/shell';
import { useText } from '@renderer/i18n';
import { DateText, MoneyText } from '@renderer/ui';
import { type InvoiceFile } from '@renderer/workers/ledger/protocol';
import { formatMinor } from '@shared/money';
import { type ReactNode } from 'react';
import { DaysText } from './InvoiceMarks';
import css from './Invoices.module.css';
import { SettlementTable } from './SettlementTable';

export type InvoiceSectionsProps = { readonly file: InvoiceFile; readonly bounds: readonly number[] };

/** What an invoice is made of and what has reduced it. */
export function InvoiceSections({ file, bounds }: InvoiceSectionsProps): ReactNode {
  const { invoices, papers } = useText();
  const { page } = invoices;
  return (
    <>
      <section className={css.section}>
        <h2>{page.settlements}</h2>
        <SettlementTable file={file} />
      </section>
      {file.instalments.length > 1 && (
        <section className={css.section}>
          <h2>{page.instalments}</h2>
          <InstalmentTable file={file} bounds={bounds} />
        </section>
      )}
      <section className={css.section}>
        <h2>{page.disputes}</h2>
        <Disputes file={file} />
      </section>
      <section className={css.section}>
        <h2>{papers.ofOne.title}</h2>
        <InvoicePapers invoiceId={file.invoice.id} />
      </section>
    </>
  );
}

function InstalmentTable({ file, bounds }: InvoiceSectionsProps): ReactNode {
  const { page } = useText().invoices;
  const { currency } = file.invoice;
  const rows = file.instalments.map((instalment, at) => ({ ...instalment, number: at + 1 }));
  return (
    <SmallTable
      label={page.instalments}
      rows={rows}
      rowKey={(row) => String(row.number)}
      empty={null}
      columns={[
        {
          key: 'number',
          header: page.instalment,
          cell: (row) => page.instalmentNumber({ number: row.number, of: rows.length }),
        },
        { key: 'dueOn', header: page.dueOn, cell: (row) => <DateText day={row.dueOn} /> },
        {
          key: 'days',
          header: page.daysLate,
          isFigure: true,
          cell: (row) =>
            row.openMinor === 0 ? (
              <span className="quietest">–</span>
            ) : (
              <DaysText days={row.daysLate} bucket={bucketOfDays(row.daysLate, bounds)} />
            ),
        },
        {
          key: 'amount',
          header: page.amount,
          isFigure: true,
          cell: (row) => <MoneyText minor={row.amountMinor} currency={currency} />,
        },
        {
          key: 'open',
          header: page.open,
          isFigure: true,
          cell: (row) => <MoneyText minor={row.openMinor} currency={currency} isStrong />,
        },
      ]}
      foot={[
        {
          key: 'total',
          cells: {
            number: page.total,
            amount: <MoneyText minor={file.invoice.grossMinor} currency={currency} />,
            open: <MoneyText minor={file.openMinor} currency={currency} />,
          },
        },
      ]}
    />
  );
}

function Disputes({ file }: { readonly file: InvoiceFile }): ReactNode {
  const { page } = useText().invoices;
  const { currency } = file.invoice;
  if (file.disputes.length === 0) return <p>{page.noDispute}</p>;
  return (
    <ul className={css.disputes}>
      {file.disputes.map((dispute) => {
        const parts = [
          dispute.untilOn === undefined
            ? page.disputeSince({ day: dispute.openedOn })
            : page.disputeUntil({ from: dispute.openedOn, to: dispute.untilOn }),
          ...(dispute.amountMinor === undefined
            ? []
            : [page.disputeAmount({ amount: formatMinor(dispute.amountMinor, currency), currency })]),
          ...(dispute.reason === undefined ? [] : [dispute.reason]),
        ];
        return <li key={dispute.id}>{parts.join(' · ')}</li>;
      })}
    </ul>
  );
}
