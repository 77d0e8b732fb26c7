import { useDescribeError, useLanguage, useText } from '@renderer/i18n';
import { AlertMark } from '@renderer/ui';
import { type IsoDate } from '@shared/dates';
import { type Catalogue, describeTrace, type Language } from '@shared/i18n';
import { type LateCharge } from '@shared/interest';
import { type LateChargeBasis } from '@shared/ledger';
import { type CurrencyCode, formatMinor } from '@shared/money';
import { type Trace } from '@shared/trace';
import { type ReactNode } from 'react';
import { exampleCharge, exampleDays, examplePrincipal } from './exampleCharge';
import css from './LateCharges.module.css';
import { percentOfPart } from './percent';
import { type ChargeRules } from './chargeRules';

const arrow = '→';

export type ChargeExampleProps = {
  /** Null while the rate does not read yet. */
  readonly basis: Exclude<LateChargeBasis, { readonly kind: 'none' }> | null;
  readonly waits: string;
  readonly rules: ChargeRules;
  readonly on: IsoDate;
  readonly currency: CurrencyCode;
};

/** The steps that say where a rate comes from and what cuts it; the days stand in the sum itself. */
const shownSteps: readonly Trace[number]['step'][] = [
  'charge.reference',
  'charge.uplift',
  'charge.points',
  'charge.cap',
  'charge.ceiling',
];

/** What a round amount that is some weeks late costs by the rule in the form, with its sum and what is to be known. */
export function ChargeExample({ basis, waits, rules, on, currency }: ChargeExampleProps): ReactNode {
  const text = useText();
  const words = text.settings.lateCharges.example;
  const language = useLanguage();
  const describe = useDescribeError();
  const charge = basis === null ? null : exampleCharge(basis, rules, on, currency);
  const principal = formatMinor(examplePrincipal(currency).minor, currency);
  return (
    <div className={css.example} role="status" aria-label={words.label}>
      <span className={css.exampleLabel}>{words.label}</span>
      <div>
        <div className={css.sum}>
          <span>{words.overdue({ principal, currency, days: exampleDays })}</span>
          {charge === null && <span className="quietest">{waits}</span>}
          {charge?.ok === false && (
            <span className={css.validity}>
              <AlertMark level="warning" />
              {describe(charge.error)}
            </span>
          )}
          {charge?.ok === true && <Sum charge={charge.value} text={text} />}
        </div>
        {charge?.ok === true && (
          <ul className={css.steps}>
            {stepsOf(charge.value, language).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function Sum({ charge, text }: { readonly charge: LateCharge; readonly text: Catalogue }): ReactNode {
  const words = text.settings.lateCharges.example;
  const { minor, currency } = charge.charge;
  const { compensation } = charge;
  return (
    <>
      <span aria-hidden="true">{arrow}</span>
      <b>
        {formatMinor(minor, currency)} {currency}
      </b>
      {compensation !== null && (
        <span>
          {words.fixed({
            amount: formatMinor(compensation.minor, compensation.currency),
            currency: compensation.currency,
          })}
        </span>
      )}
      <span className="quieter">{formulaOf(charge, text)}</span>
    </>
  );
}

/** The sum as one would write it: 10,000.00 × 0.03% × 30 days + 10,000.00 × 0.05% × 10 days. */
function formulaOf({ segments, charge }: LateCharge, text: Catalogue): string {
  const words = text.settings.lateCharges.example;
  const base = formatMinor(examplePrincipal(charge.currency).minor, charge.currency);
  const parts = segments.map(({ days, rate }) => {
    if (rate.kind === 'daily') return words.daily({ base, percent: percentOfPart(rate.rate), days });
    if (rate.kind === 'annual')
      return words.annual({ base, percent: rate.percent, yearDays: rate.yearDays, days });
    return words.monthly({ base, percent: rate.percent });
  });
  return `= ${parts.join(' + ')}`;
}

function stepsOf(charge: LateCharge, language: Language): readonly string[] {
  const steps = charge.trace.filter(({ step }) => shownSteps.includes(step));
  return describeTrace([...steps, ...charge.notes], language).map(({ text, result, source }) =>
    [text, result === '' ? '' : `= ${result}`, source === '' ? '' : `· ${source}`]
      .filter((part) => part !== '')
      .join(' '),
  );
}
