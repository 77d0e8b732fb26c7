import { useText } from '@renderer/i18n';
import { BucketText } from '@renderer/ui';
import { type SearchHit } from '@renderer/workers/ledger/protocol';
import { formatMinor } from '@shared/money';
import { type Marks } from '@shared/search';
import { Fragment, type ReactNode } from 'react';
import css from './Palette.module.css';

type CustomerHit = Extract<SearchHit, { readonly kind: 'customer' }>;
type InvoiceHit = Extract<SearchHit, { readonly kind: 'invoice' }>;

/** A text with the characters that matched set off. */
export function Marked({ text, marks }: { readonly text: string; readonly marks: Marks }): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    parts.push(
      <Fragment key={at}>{text.slice(at, from)}</Fragment>,
      <mark key={`m${from}`}>{text.slice(from, to)}</mark>,
    );
    at = to;
  }
  parts.push(<Fragment key="end">{text.slice(at)}</Fragment>);
  return parts;
}

export function CustomerLine({ hit }: { readonly hit: CustomerHit }): ReactNode {
  return (
    <>
      <Marked text={hit.name} marks={hit.marks} /> <span className={css.quiet}>{hit.code}</span>
    </>
  );
}

export function OverdueText({ hit }: { readonly hit: CustomerHit }): ReactNode {
  const { palette } = useText().frame;
  const sums = hit.overdue.filter((sum) => sum.minor !== 0);
  if (sums.length === 0) return null;
  return `${palette.overdue} ${sums.map((sum) => `${formatMinor(sum.minor, sum.currency)} ${sum.currency}`).join(' · ')}`;
}

export function InvoiceLine({ hit }: { readonly hit: InvoiceHit }): ReactNode {
  const { palette } = useText().frame;
  return (
    <>
      <span className={css.quiet}>{hit.customerName}</span>{' '}
      {hit.openMinor === 0 ? palette.settled : `${formatMinor(hit.openMinor, hit.currency)} ${hit.currency}`}
      {hit.daysLate > 0 && hit.openMinor !== 0 && (
        <>
          {' · '}
          <BucketText bucket={1}>{palette.daysLate({ days: hit.daysLate })}</BucketText>
        </>
      )}
    </>
  );
}
