import { SmallTable } from '@renderer/features/shell';
import { useText } from '@renderer/i18n';
import { useOpen } from '@renderer/state/useOpen';
import { DateText, MoneyText, OpenText } from '@renderer/ui';
import { type InvoiceFile } from '@renderer/workers/ledger/protocol';
import { type ReactNode } from 'react';

type Settlement = InvoiceFile['settlements'][number];

/** What reduced an invoice: each line leads to the document it came from, and the lines add up. */
export function SettlementTable({ file }: { readonly file: InvoiceFile }): ReactNode {
  const text = useText();
  const { page } = text.invoices;
  const { currency, grossMinor } = file.invoice;
  const reduced = file.status === 'reversed' ? 0 : grossMinor - file.openMinor;
  return (
    <SmallTable<Settlement>
      label={page.settlements}
      rows={file.settlements}
      rowKey={(row) => row.row.id}
      empty={page.noSettlements}
      columns={[
        { key: 'by', header: page.by, cell: (row) => <Source of={row} /> },
        {
          key: 'on',
          header: page.on,
          cell: (row) => (
            <span className="quieter">
              <DateText day={row.kind === 'writeOff' ? row.row.writtenOffOn : row.row.effectiveOn} />
              {row.row.endedOn !== undefined && ` · ${page.ended({ day: row.row.endedOn })}`}
            </span>
          ),
        },
        {
          key: 'allocated',
          header: page.allocated,
          isFigure: true,
          cell: (row) => (
            <MoneyText
              minor={row.kind === 'allocation' ? row.row.amountMinor : 0}
              currency={currency}
              isStruck={row.row.endedOn !== undefined}
            />
          ),
        },
        {
          key: 'discount',
          header: page.discountTaken,
          isFigure: true,
          cell: (row) => (
            <MoneyText
              minor={row.kind === 'allocation' ? row.row.discountMinor : 0}
              currency={currency}
              isStruck={row.row.endedOn !== undefined}
            />
          ),
        },
        {
          key: 'writtenOff',
          header: page.writtenOff,
          isFigure: true,
          cell: (row) => (
            <MoneyText
              minor={row.kind === 'allocation' ? row.row.writeOffMinor : row.row.amountMinor}
              currency={currency}
              isStruck={row.row.endedOn !== undefined}
            />
          ),
        },
        {
          key: 'total',
          header: page.total,
          isFigure: true,
          cell: (row) => (
            <MoneyText
              minor={wholeOf(row)}
              currency={currency}
              isStrong
              isStruck={row.row.endedOn !== undefined}
            />
          ),
        },
      ]}
      foot={[
        {
          key: 'reduced',
          cells: { by: page.totalReduced, total: <MoneyText minor={reduced} currency={currency} /> },
        },
        {
          key: 'open',
          cells: { by: page.remains, total: <MoneyText minor={file.openMinor} currency={currency} /> },
        },
      ]}
    />
  );
}

function Source({ of }: { readonly of: Settlement }): ReactNode {
  const text = useText();
  const open = useOpen();
  const { page } = text.invoices;
  if (of.kind === 'writeOff') {
    return (
      <>
        {page.writeOff} <span className="small quietest">{of.row.reason}</span>
      </>
    );
  }
  const { kind } = of.row.source;
  return (
    <>
      <OpenText onOpen={() => open.document(kind, of.source.id)}>{of.source.number}</OpenText>{' '}
      <span className="small quietest">
        {text.aging.kinds[kind]}
        {of.row.instalment !== undefined && ` · ${page.toInstalment({ number: of.row.instalment })}`}
      </span>
    </>
  );
}

/** What a line takes off the invoice: money, discount and write-off together. */
function wholeOf(settlement: Settlement): number {
  const { row } = settlement;
  return settlement.kind === 'writeOff'
    ? row.amountMinor
    : row.amountMinor + settlement.row.discountMinor + settlement.row.writeOffMinor;
}
