import { useText } from '@renderer/i18n';
import { Badge, type BadgeTone, BucketText } from '@renderer/ui';
import { type InvoiceStatus } from '@renderer/workers/ledger/protocol';
import { type ReactNode } from 'react';

/** Days late in the bucket's colour, or how many days there still are. */
export function DaysText({ days, bucket }: { readonly days: number; readonly bucket: number }): ReactNode {
  const words = useText().invoices;
  if (days <= 0) {
    return <span className="quietest">{days === 0 ? words.dueToday : words.daysLeft({ days: -days })}</span>;
  }
  return (
    <BucketText bucket={bucket}>
      <b>{days}</b>
    </BucketText>
  );
}

export type StatusBadgesProps = {
  readonly status: InvoiceStatus;
  readonly isDisputed: boolean;
  readonly isLate?: boolean | undefined;
};

const tones: Readonly<Record<InvoiceStatus, BadgeTone>> = {
  open: 'neutral',
  'part-paid': 'accent',
  paid: 'ok',
  reversed: 'bad',
  'written-off': 'neutral',
};

/** The state of an invoice in words. */
export function StatusBadges({ status, isDisputed }: StatusBadgesProps): ReactNode {
  const words = useText().invoices;
  return (
    <>
      <Badge tone={tones[status]}>{words.status[status]}</Badge>
      {isDisputed && (
        <>
          {' '}
          <Badge tone="warn">{words.isDisputed}</Badge>
        </>
      )}
    </>
  );
}
