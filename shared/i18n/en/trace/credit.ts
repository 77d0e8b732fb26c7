import { type TraceStep } from '../../../trace';
import { wordFor } from '../../errorTexts';
import { showDecimal } from '../../showDecimal';
import { showMinor } from '../../traceFigures';
import { tell, type TraceTexts } from '../../traceTexts';
import { blocks, bounds, factors, models, parts, ratios, records, zones } from './creditWords';

type CreditKind = Extract<
  TraceStep['step'],
  | `altman.${string}`
  | `score.${string}`
  | `index.${string}`
  | `limit.${string}`
  | `exposure.${string}`
  | `class.${string}`
>;

const title = (has: boolean): string => (has ? ', title retained until payment' : '');

/** Credit: scores, terms, limits, exposure. */
export const creditSteps: TraceTexts<CreditKind> = {
  'altman.ratio': (p) =>
    tell(
      `${p.ratio.toUpperCase()}, ${wordFor(ratios, p.ratio)}: ${showMinor(p.overMinor, p.currency)} ÷ ${showMinor(p.underMinor, p.currency)}`,
      showDecimal(p.value, 4),
    ),
  'altman.term': (p) =>
    tell(
      `${wordFor(models, p.model)}: ${p.coefficient} × ${p.ratio.toUpperCase()} (${showDecimal(p.value, 4)})`,
      showDecimal(p.product, 4),
    ),
  'altman.constant': (p) => tell(`${wordFor(models, p.model)}: Z″ plus a constant`, p.constant),
  'altman.score': (p) =>
    tell(
      `${wordFor(models, p.model)}: safe above ${p.safeAbove}, distress below ${p.distressBelow}; ${wordFor(zones, p.zone)}`,
      showDecimal(p.value, 4),
    ),
  'score.line': (p) =>
    tell(`${wordFor(factors, p.factor)}: ${wordFor(records, p.found)}`, `${p.points} of ${p.mostPoints}`),
  'score.block': (p) => tell(wordFor(blocks, p.block), `${p.points} of ${p.mostPoints}`),
  'score.total': (p) => tell('Points in all', `${p.points} of ${p.mostPoints}`),
  'score.class': (p) => tell(`${p.points} points are class ${p.class}, from ${p.fromPoints} on`, p.class),
  'score.knockOut': (p) =>
    tell(
      `Knock-out, whatever the points: ${wordFor({ insurerGrade: 'grade of the insurer', publicRecord: 'public record', overdueWithUs: 'days overdue with us' }, p.knockOut)} ${wordFor(records, p.found)}`,
      'D',
    ),
  'score.cap': (p) =>
    tell(
      p.cap === 'noFinancialsNoGrade'
        ? 'Neither financial statements nor a grade: the best class is'
        : `Data for ${showDecimal(p.missingPercent)} % of the points are missing: the best class is`,
      p.class,
    ),
  'index.experience': (p) =>
    tell(`${showMinor(p.minor, p.currency)}, ${p.beyondDays} days beyond terms`, showDecimal(p.value)),
  'index.mean': (p) =>
    tell(
      `Payment index: the mean of ${p.count} payments, ${p.weights === 'count' ? 'each alike' : 'weighed by amount'}`,
      showDecimal(p.value),
    ),
  'index.openLate': (p) =>
    tell(`Of these ${p.count} open and late, with their days so far`, showMinor(p.minor, p.currency)),
  'limit.need': (p) =>
    tell(
      `Need: sales of ${showMinor(p.salesMinor, p.currency)} × (1 + ${p.taxPercent} %) × (${p.termDays} + ${p.graceDays} days) ÷ ${p.yearDays} days`,
      showMinor(p.minor, p.currency),
    ),
  'limit.bound': (p) =>
    tell(
      p.bound === 'insurer'
        ? `${wordFor(bounds, p.bound)}: ${showMinor(p.ofMinor, p.currency)} ÷ ${p.percent} % cover`
        : `${p.percent} % of ${wordFor(bounds, p.bound)}, ${showMinor(p.ofMinor, p.currency)}`,
      showMinor(p.minor, p.currency),
    ),
  'limit.given': (p) => tell(`As given: ${wordFor(bounds, p.bound)}`, showMinor(p.minor, p.currency)),
  'limit.smallest': (p) =>
    tell(`The smallest of these: ${wordFor(bounds, p.bound)}`, showMinor(p.minor, p.currency)),
  'limit.rounded': (p) =>
    tell(
      `Rounded down to a multiple of ${showMinor(p.stepMinor, p.currency)}`,
      showMinor(p.minor, p.currency),
    ),
  'class.ofClass': (p) =>
    tell(
      `Class ${p.class}: ${p.prepaidPercent} % before delivery${title(p.hasRetentionOfTitle)}`,
      `${p.termDays} days`,
    ),
  'class.alternative': (p) =>
    tell(
      `Instead of the term may be agreed: ${p.prepaidPercent} % before delivery${title(p.hasRetentionOfTitle)}`,
    ),
  'class.deposit': (p) =>
    tell(
      `${p.percent} % of ${showMinor(p.ofMinor, p.currency)} before delivery`,
      showMinor(p.minor, p.currency),
    ),
  'class.review': (p) => tell(`Reviewed on ${p.reviewedOn}, again after ${p.months} months`, p.nextOn),
  'class.reviewEachOrder': () => tell('Reviewed before each order'),
  'exposure.customer': (p) =>
    tell(
      `${p.customer}: open invoices ${showMinor(p.openMinor, p.currency)}, unapplied ${showMinor(p.unappliedMinor, p.currency)}`,
      showMinor(p.minor, p.currency),
    ),
  'exposure.part': (p) => tell(wordFor(parts, p.part), showMinor(p.minor, p.currency)),
  'exposure.total': (p) => tell('Exposure', showMinor(p.minor, p.currency)),
  'exposure.within': (p) =>
    tell(
      `${p.customer}: ${showMinor(p.exposureMinor, p.currency)} is within the limit of`,
      showMinor(p.limitMinor, p.currency),
    ),
  'exposure.above': (p) =>
    tell(
      `${p.customer}: ${showMinor(p.exposureMinor, p.currency)} is above the limit of`,
      showMinor(p.limitMinor, p.currency),
    ),
  'exposure.noLimit': (p) => tell(`${p.customer}: no limit was set`),
  'exposure.hold': (p) => tell(`${p.customer} is on hold: nothing is allowed`),
  'exposure.insured': (p) =>
    tell(
      `Insured are ${showMinor(p.insuredMinor, p.currency)}; not covered`,
      showMinor(p.uninsuredMinor, p.currency),
    ),
};
