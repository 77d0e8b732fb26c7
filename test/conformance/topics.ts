import { placeOfDays } from '@shared/aging';
import { daysBetween, parseIsoDate } from '@shared/dates';
import { type Answer } from './compare';
import { riskTopics } from './risk/topics';
import { workOutAcceleration, workOutRetention } from './topics/contracts';
import { workOutCompensation, workOutLateInterest, workOutTieredFee } from './topics/lateInterest';
import { workOutLimitation } from './topics/limitation';
import { workOutEarlyDiscount, workOutPaymentTerm, workOutRateCheck } from './topics/termTopics';
import { type Fields, MalformedCase, readFields, readString } from './values';

/** Works one calculation out from what is given. */
export type Topic = (given: Fields) => Answer;

const missing = { missing: true } as const;

/** Every topic of the table in conformance.md; those marked missing are not built yet. */
export const topics: Readonly<Record<string, Topic | typeof missing>> = {
  acceleration: workOutAcceleration,
  aging: workOutAging,
  'early-discount': workOutEarlyDiscount,
  'fixed-compensation': workOutCompensation,
  'late-interest': workOutLateInterest,
  limitation: workOutLimitation,
  'payment-term': workOutPaymentTerm,
  'rate-check': workOutRateCheck,
  'retention-of-title': workOutRetention,
  'tiered-late-fee': workOutTieredFee,
  ...riskTopics,
};

/** Keys of an expectation that are information: of the accepted forms only the one to print is judged. */
export const notJudged: Readonly<Record<string, readonly string[]>> = { 'rmb-uppercase': ['anyOf'] };

/** As a topic, aging has the bounds 30, 60, 90 and these labels. */
const bounds = [30, 60, 90];
const labels = ['current', '1-30', '31-60', '61-90', '91+'];

function workOutAging(given: Fields): Answer {
  const fields = readFields(given, ['dueDate', 'asOf'], 'given');
  const due = parseIsoDate(readString(fields, 'dueDate', 'given'));
  const asOf = parseIsoDate(readString(fields, 'asOf', 'given'));
  if (!due.ok || !asOf.ok) throw new MalformedCase('given has a date that is none');
  const daysPastDue = daysBetween(due.value, asOf.value);
  return { daysPastDue, bucket: labels[placeOfDays(daysPastDue, bounds, 'due')] };
}
