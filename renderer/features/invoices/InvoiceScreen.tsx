import { bucketOfDays, useCompanyBounds } from '@renderer/features/aging';
import { useText } from '@renderer/i18n';
import { useBook, useCustomerNames, useQuestion } from '@renderer/ledger';
import { useAsOf } from '@renderer/state/useAsOf';
import { useOpen } from '@renderer/state/useOpen';
import {
  Button,
  EmptyState,
  KeyFigures,
  type KeyFiguresProps,
  MoneyText,
  OpenText,
  PageHead,
  RecordHead,
} from '@renderer/ui';
import { type InvoiceFile } from '@renderer/workers/ledger/protocol';
import { type Catalogue } from '@shared/i18n';
import { type InvoiceId } from '@shared/ids';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { isDisputedOn } from './disputeDays';
import { DisputeDialog, SettleDialog } from './DisputeDialogs';
import { DaysText, StatusBadges } from './InvoiceMarks';
import { DocumentPane, InvoiceFacts } from './DocumentPane';
import { InvoiceSections } from './InvoiceSections';
import css from './Invoices.module.css';
import { ReverseDialog } from './ReverseDialog';

/** One invoice: what is owed, what reduced it, where it came from, what can be done to it. */
export function InvoiceScreen(): ReactNode {
  const { invoices } = useText();
  const open = useOpen();
  const asOf = useAsOf();
  const { id } = useParams({ from: '/invoices/$id' });
  const { value } = useQuestion('invoice.file', { id: id as InvoiceId, asOf });
  if (value === null) {
    return (
      <>
        <PageHead title={invoices.title} />
        <EmptyState
          title={invoices.page.unknownTitle}
          text={invoices.page.unknown}
          primary={{ label: invoices.page.toList, onClick: () => open.invoices() }}
        />
      </>
    );
  }
  return value?.invoice.id === id ? <Invoice key={id} file={value} /> : null;
}

type Asking = 'dispute' | 'settle' | 'reverse' | null;

function Invoice({ file }: { readonly file: InvoiceFile }): ReactNode {
  const text = useText();
  const words = text.invoices;
  const open = useOpen();
  const bounds = useCompanyBounds();
  const nameOf = useCustomerNames();
  const canWrite = useBook()?.start.kind === 'ready';
  const [asking, ask] = useState<Asking>(null);
  const { invoice, customer } = file;
  const isDisputed = isDisputedOn(file, file.asOf);
  const isReversed = invoice.reversedOn !== undefined;
  const close = (): void => ask(null);
  return (
    <>
      <RecordHead
        title={`${words.page.invoice} ${invoice.number}`}
        sub={
          <>
            <OpenText onOpen={() => open.customer(customer.id)}>
              {nameOf(customer.id, customer.name)}
            </OpenText>{' '}
            {customer.code} <StatusBadges status={file.status} isDisputed={isDisputed} />
          </>
        }
        figures={<KeyFigures figures={figuresOf(file, bounds, text)} />}
        actions={
          <>
            {isDisputed ? (
              <Button isDisabled={!canWrite} onClick={() => ask('settle')}>
                {words.dispute.settle}
              </Button>
            ) : (
              <Button
                isDisabled={!canWrite || isReversed || file.openMinor === 0}
                onClick={() => ask('dispute')}
              >
                {words.dispute.open}
              </Button>
            )}
            <Button variant="danger" isDisabled={!canWrite || isReversed} onClick={() => ask('reverse')}>
              {words.reverse.action}
            </Button>
          </>
        }
      />
      <div className={css.body}>
        <div className={css.main}>
          <InvoiceSections file={file} bounds={bounds} />
        </div>
        <DocumentPane
          facts={<InvoiceFacts file={file} />}
          origin={invoice.origin}
          from={file.import}
          history={file.history}
        />
      </div>
      {asking === 'dispute' && <DisputeDialog file={file} onClose={close} />}
      {asking === 'settle' && <SettleDialog file={file} onClose={close} />}
      {asking === 'reverse' && (
        <ReverseDialog number={invoice.number} datedOn={invoice.issuedOn} onClose={close} />
      )}
    </>
  );
}

function figuresOf(
  file: InvoiceFile,
  bounds: readonly number[],
  text: Catalogue,
): KeyFiguresProps['figures'] {
  const words = text.invoices.page;
  const { currency, grossMinor } = file.invoice;
  const settled = grossMinor - file.openMinor;
  return [
    {
      label: words.gross,
      unit: currency,
      value: <MoneyText minor={grossMinor} currency={currency} isStruck={file.status === 'reversed'} />,
    },
    {
      label: words.settled,
      value: <MoneyText minor={file.status === 'reversed' ? 0 : settled} currency={currency} />,
    },
    { label: words.open, value: <MoneyText minor={file.openMinor} currency={currency} /> },
    {
      label: words.daysLate,
      value:
        file.openMinor === 0 ? (
          <span className="quietest">–</span>
        ) : (
          <DaysText days={file.daysLate} bucket={bucketOfDays(file.daysLate, bounds)} />
        ),
    },
  ];
}
