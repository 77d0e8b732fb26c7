import { useLanguage, useText } from '@renderer/i18n';
import { useCustomerNames, useQuestion } from '@renderer/ledger';
import { useOpen } from '@renderer/state/useOpen';
import { AlertMark, OpenText } from '@renderer/ui';
import { type PaperKind } from '@shared/ledger';
import { withDetail } from '@shared/i18n';
import { type SkippedPaper } from '@shared/papers';
import { type ReactNode } from 'react';
import css from './RunPane.module.css';

export type LeftOutProps = { readonly kind: PaperKind; readonly skipped: SkippedPaper };

/** Why this customer gets no paper, and what to do about it. */
export function LeftOut({ kind, skipped }: LeftOutProps): ReactNode {
  const { papers: words } = useText();
  const { checks } = words;
  const language = useLanguage();
  const open = useOpen();
  const nameOf = useCustomerNames();
  const { customerId, currency, reason, missing = [], number, warning } = skipped;
  const name = nameOf(customerId, skipped.name);
  return (
    <ul className={css.checks}>
      <li>
        <AlertMark level={reason === 'characterMissing' || reason === 'tooLarge' ? 'error' : 'info'} />
        <div>
          <span className="strong">{words.groupOut({ reason: checks.reasons[reason] })}</span>
          <p>{checks.reasonTexts[reason]({ name })}</p>
          {missing.map((one) => (
            <p key={one.place} className={css.missing}>
              {checks.missing({ place: checks.places[one.place], characters: one.characters.join(' ') })}
            </p>
          ))}
          {warning !== undefined && (
            <p>{withDetail(checks.warnings[warning.code].title, warning, language)}</p>
          )}
          <span className={css.leads}>
            {number === undefined ? (
              <OpenText onOpen={() => open.items({ customerId, currency })}>{checks.toItems}</OpenText>
            ) : (
              <EarlierPaper kind={kind} number={number} />
            )}
            <OpenText
              onOpen={() => (missing.length > 0 ? open.editCustomer(customerId) : open.customer(customerId))}
            >
              {checks.toCustomer}
            </OpenText>
          </span>
        </div>
      </li>
    </ul>
  );
}

/** The paper that the customer already has, found by its number. */
function EarlierPaper({ kind, number }: { readonly kind: PaperKind; readonly number: string }): ReactNode {
  const { checks } = useText().papers;
  const open = useOpen();
  const found = useQuestion('papers.list', { filter: { kind, text: number }, offset: 0, limit: 20 }).value;
  const paper = found?.rows.find((row) => row.number === number);
  if (paper === undefined) return <span>{number}</span>;
  return <OpenText onOpen={() => open.paper(paper.id)}>{checks.toPaper({ number })}</OpenText>;
}
