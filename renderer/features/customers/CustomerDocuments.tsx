import { useText } from '@renderer/i18n';
import { useSession } from '@renderer/state/session';
import { useOpen } from '@renderer/state/useOpen';
import { Badge, type DataTableColumn, DataTable, DateText, MoneyText, OpenText } from '@renderer/ui';
import { type CustomerFile } from '@renderer/workers/ledger/protocol';
import { minorToDecimal } from '@shared/money';
import { type ReactNode, useMemo } from 'react';
import css from './Customers.module.css';

type Document = CustomerFile['documents'][number];

/** Every document of the customer: invoices, receipts, credit notes, newest first. */
export function CustomerDocuments({ file }: { readonly file: CustomerFile }): ReactNode {
  const text = useText();
  const words = text.customers.page;
  const open = useOpen();
  const density = useSession((session) => session.rowHeight);
  const columns = useDocumentColumns();
  const source = useMemo(() => ({ rows: file.documents }), [file.documents]);
  return (
    <div className={css.main}>
      <div className={css.listNote}>
        {file.documentCount > file.documents.length &&
          words.truncated({ shown: file.documents.length, count: file.documentCount })}
        <OpenText onOpen={() => open.invoices({ customerId: file.customer.id })}>
          {words.allInvoices}
        </OpenText>
      </div>
      <DataTable<Document>
        label={words.tabs.documents}
        stateKey={`customer documents ${file.customer.id} ${file.asOf}`}
        columns={columns}
        source={source}
        rowKey={keyOf}
        density={density}
        onOpen={(row) => open.document(row.kind, row.id)}
        empty={<p className={css.none}>{words.noDocuments}</p>}
      />
    </div>
  );
}

function useDocumentColumns(): readonly DataTableColumn<Document>[] {
  const text = useText();
  const open = useOpen();
  return useMemo(() => {
    const words = text.customers.page;
    return [
      {
        key: 'number',
        header: words.document,
        width: 180,
        isFlexible: true,
        isFixed: true,
        cell: (row) => <OpenText onOpen={() => open.document(row.kind, row.id)}>{row.number}</OpenText>,
        text: (row) => row.number,
      },
      {
        key: 'kind',
        header: words.kind,
        width: 96,
        cell: (row) => <span className="quieter">{text.aging.kinds[row.kind]}</span>,
        text: (row) => text.aging.kinds[row.kind],
      },
      {
        key: 'on',
        header: words.on,
        width: 100,
        cell: (row) => (
          <span className="quieter">
            <DateText day={row.on} />
          </span>
        ),
        text: (row) => row.on,
      },
      {
        key: 'dueOn',
        header: words.dueOn,
        width: 100,
        cell: (row) => <DateText day={row.dueOn ?? null} />,
        text: (row) => row.dueOn ?? '',
      },
      {
        key: 'amount',
        header: words.amount,
        width: 124,
        align: 'right',
        cell: (row) => (
          <MoneyText
            minor={signed(row)}
            currency={row.currency}
            isStruck={row.status === 'reversed'}
            onOpen={() => open.document(row.kind, row.id)}
          />
        ),
        text: (row) => minorToDecimal(signed(row), row.currency),
      },
      {
        key: 'open',
        header: words.open,
        width: 124,
        align: 'right',
        cell: (row) => (
          <MoneyText
            minor={row.openMinor}
            currency={row.currency}
            isStrong
            onOpen={() => open.document(row.kind, row.id)}
          />
        ),
        text: (row) => minorToDecimal(row.openMinor, row.currency),
      },
      {
        key: 'currency',
        header: text.customers.columns.currency,
        width: 64,
        cell: (row) => <span className="quieter">{row.currency}</span>,
        text: (row) => row.currency,
      },
      {
        key: 'status',
        header: words.status,
        width: 100,
        cell: (row) => (
          <Badge tone={row.status === 'reversed' ? 'bad' : 'neutral'}>{statusOf(row, text)}</Badge>
        ),
        text: (row) => statusOf(row, text),
      },
      {
        key: 'origin',
        header: words.origin,
        width: 84,
        cell: (row) =>
          row.origin && <span className="quieter">{words.originRow({ row: row.origin.row })}</span>,
        text: (row) => (row.origin ? String(row.origin.row) : ''),
      },
    ];
  }, [text, open]);
}

function statusOf(row: Document, text: ReturnType<typeof useText>): string {
  return row.kind === 'invoice' ? text.invoices.status[row.status] : text.invoices.sourceStatus[row.status];
}

/** Receipts and credit notes stand against what is owed. */
function signed(row: Document): number {
  return row.kind === 'invoice' ? row.amountMinor : -row.amountMinor;
}

function keyOf(row: Document): string {
  return `${row.kind} ${row.id}`;
}
