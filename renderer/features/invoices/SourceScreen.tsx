import { SmallTable } from '@renderer/features/shell';
import { useText } from '@renderer/i18n';
import { useBook, useCustomerNames, useQuestion } from '@renderer/ledger';
import { useAsOf } from '@renderer/state/useAsOf';
import { useOpen } from '@renderer/state/useOpen';
import {
  Badge,
  Button,
  DateText,
  EmptyState,
  FactList,
  KeyFigures,
  MoneyText,
  OpenText,
  PageHead,
  RecordHead,
} from '@renderer/ui';
import { type SourceFile } from '@renderer/workers/ledger/protocol';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { DocumentPane, type Fact, textFact } from './DocumentPane';
import css from './Invoices.module.css';
import { ReverseDialog } from './ReverseDialog';

/** One receipt: its amount, what it settles, what of it is unapplied. */
export function ReceiptScreen(): ReactNode {
  const { id } = useParams({ from: '/receipts/$id' });
  return <Source key={id} kind="receipt" id={id} />;
}

/** One credit note. */
export function CreditNoteScreen(): ReactNode {
  const { id } = useParams({ from: '/credit-notes/$id' });
  return <Source key={id} kind="creditNote" id={id} />;
}

type SourceProps = { readonly kind: 'receipt' | 'creditNote'; readonly id: string };

function Source({ kind, id }: SourceProps): ReactNode {
  const { invoices } = useText();
  const { page } = invoices;
  const open = useOpen();
  const asOf = useAsOf();
  const { value } = useQuestion('source.file', { kind, id, asOf });
  if (value === null) {
    return (
      <>
        <PageHead title={invoices.title} />
        <EmptyState
          title={page.unknownTitle}
          text={page.unknown}
          primary={{ label: page.toList, onClick: () => open.invoices() }}
        />
      </>
    );
  }
  return value === undefined ? null : <SourceFileView file={value} />;
}

function SourceFileView({ file }: { readonly file: SourceFile }): ReactNode {
  const text = useText();
  const words = text.invoices;
  const open = useOpen();
  const nameOf = useCustomerNames();
  const canWrite = useBook()?.start.kind === 'ready';
  const [isReversing, setReversing] = useState(false);
  const { document, customer } = file;
  const { row, kind } = document;
  const { currency } = row;
  const datedOn = document.kind === 'receipt' ? document.row.receivedOn : document.row.issuedOn;
  const name = kind === 'receipt' ? words.page.receipt : words.page.creditNote;
  return (
    <>
      <RecordHead
        title={`${name} ${row.number}`}
        sub={
          <>
            <OpenText onOpen={() => open.customer(customer.id)}>
              {nameOf(customer.id, customer.name)}
            </OpenText>{' '}
            {customer.code}{' '}
            <Badge tone={file.status === 'reversed' ? 'bad' : 'neutral'}>
              {words.sourceStatus[file.status]}
            </Badge>
          </>
        }
        figures={
          <KeyFigures
            figures={[
              {
                label: words.page.amount,
                unit: currency,
                value: (
                  <MoneyText
                    minor={row.amountMinor}
                    currency={currency}
                    isStruck={file.status === 'reversed'}
                  />
                ),
              },
              {
                label: words.page.unapplied,
                value: <MoneyText minor={file.openMinor} currency={currency} />,
              },
            ]}
          />
        }
        actions={
          <Button
            variant="danger"
            isDisabled={!canWrite || row.reversedOn !== undefined}
            onClick={() => setReversing(true)}
          >
            {words.reverse.action}
          </Button>
        }
      />
      <div className={css.body}>
        <div className={css.main}>
          <section className={css.section}>
            <h2>{words.page.allocations}</h2>
            <AllocationTable file={file} />
          </section>
        </div>
        <DocumentPane
          facts={<SourceFacts file={file} datedOn={datedOn} />}
          origin={row.origin}
          from={file.import}
          history={file.history}
        />
      </div>
      {isReversing && (
        <ReverseDialog number={row.number} datedOn={datedOn} onClose={() => setReversing(false)} />
      )}
    </>
  );
}

function AllocationTable({ file }: { readonly file: SourceFile }): ReactNode {
  const { page } = useText().invoices;
  const open = useOpen();
  const { currency } = file.document.row;
  return (
    <SmallTable
      label={page.allocations}
      rows={file.allocations}
      rowKey={(line) => line.row.id}
      empty={page.noAllocations}
      columns={[
        {
          key: 'invoice',
          header: page.invoice,
          cell: (line) => (
            <>
              <OpenText onOpen={() => open.invoice(line.invoice.id)}>{line.invoice.number}</OpenText>{' '}
              <span className="small quietest">
                {line.row.instalment !== undefined && page.toInstalment({ number: line.row.instalment })}
              </span>
            </>
          ),
        },
        {
          key: 'on',
          header: page.on,
          cell: (line) => (
            <span className="quieter">
              <DateText day={line.row.effectiveOn} />
              {line.row.endedOn !== undefined && ` · ${page.ended({ day: line.row.endedOn })}`}
            </span>
          ),
        },
        {
          key: 'discount',
          header: page.discountTaken,
          isFigure: true,
          cell: (line) => <MoneyText minor={line.row.discountMinor} currency={currency} />,
        },
        {
          key: 'allocated',
          header: page.allocated,
          isFigure: true,
          cell: (line) => (
            <MoneyText
              minor={line.row.amountMinor}
              currency={currency}
              isStrong
              isStruck={line.row.endedOn !== undefined}
            />
          ),
        },
      ]}
      foot={[
        {
          key: 'unapplied',
          cells: {
            invoice: page.unapplied,
            allocated: <MoneyText minor={-file.openMinor} currency={currency} />,
          },
        },
      ]}
    />
  );
}

type SourceFactsProps = {
  readonly file: SourceFile;
  readonly datedOn: Parameters<typeof DateText>[0]['day'];
};

function SourceFacts({ file, datedOn }: SourceFactsProps): ReactNode {
  const { page } = useText().invoices;
  const open = useOpen();
  const { document, against } = file;
  const { row } = document;
  const facts: readonly (Fact | null)[] = [
    {
      label: document.kind === 'receipt' ? page.receivedOn : page.issuedOn,
      value: <DateText day={datedOn} />,
    },
    against === null
      ? null
      : {
          label: page.against,
          value: <OpenText onOpen={() => open.invoice(against.id)}>{against.number}</OpenText>,
        },
    textFact(page.reference, row.reference),
    row.reversedOn === undefined
      ? null
      : { label: page.reversedOn, value: <DateText day={row.reversedOn} /> },
  ];
  return <FactList facts={facts.filter((fact) => fact !== null)} />;
}
