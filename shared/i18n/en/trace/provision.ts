import {
  type AccountingStandard,
  type IndividualReason,
  type ProvisionAccount,
  type TraceStep,
} from '../../../trace';
import { wordFor } from '../../errorTexts';
import { showDecimal } from '../../showDecimal';
import { showMinor } from '../../traceFigures';
import { tell, type TraceTexts } from '../../traceTexts';

type ProvisionKind = Extract<TraceStep['step'], `provision.${string}` | `tax.${string}`>;

const accounts: Readonly<Record<ProvisionAccount, string>> = {
  impairmentLoss: 'credit impairment loss',
  lossAllowance: 'loss allowance',
  receivables: 'trade receivables',
  nonOperatingExpense: 'non-operating expense',
  nonOperatingIncome: 'non-operating income',
  bank: 'bank',
};

const standards: Readonly<Record<AccountingStandard, string>> = {
  cas22: 'CAS 22',
  ifrs9: 'IFRS 9',
  smallEnterprises: 'Accounting Standard for Small Enterprises',
};

const individualReasons: Readonly<Record<IndividualReason, string>> = {
  bankruptcy: 'bankruptcy',
  litigation: 'litigation',
  dispute: 'dispute',
  distress: 'distress',
  other: 'assessed by itself',
};

type Bucket = {
  readonly place: number;
  readonly isNotDue: boolean;
  readonly fromDay: number | null;
  readonly toDay: number | null;
};

function bucketText({ place, isNotDue, fromDay, toDay }: Bucket): string {
  if (isNotDue) return 'Not due';
  if (fromDay === null) return `Row ${place}`;
  return toDay === null ? `${fromDay} days and more` : `${fromDay} to ${toDay} days`;
}

const percent = (value: string): string => `${showDecimal(value, 4)} %`;
const capped = (isCapped: boolean): string => (isCapped ? ', at most 100 %' : '');

/** The allowance for doubtful debts, its entries and its tax. */
export const provisionSteps: TraceTexts<ProvisionKind> = {
  'provision.individual': (p) =>
    tell(
      `${p.document} by itself (${wordFor(individualReasons, p.reason)}): ${showMinor(p.ofMinor, p.currency)} × ${percent(p.lossPercent)}`,
      showMinor(p.minor, p.currency),
    ),
  'provision.row': (p) =>
    tell(
      `${bucketText(p)}: ${showMinor(p.ofMinor, p.currency)} × ${percent(p.lossPercent)}`,
      showMinor(p.minor, p.currency),
    ),
  'provision.observed': (p) =>
    tell(
      `${bucketText(p)}: of ${showMinor(p.beforeMinor, p.currency)} that began here ${showMinor(p.afterMinor, p.currency)} were unpaid when the next bucket began`,
      percent(p.rollPercent),
    ),
  'provision.roll': (p) => tell(`Roll rate from bucket ${p.place} to the next`, percent(p.rollPercent)),
  'provision.lossRate': (p) =>
    tell(
      `Loss rate of bucket ${p.place}: ${percent(p.reachesLastPercent)} reach the last bucket × loss given default ${p.lgdPercent} % × factor ${p.forwardFactor}${capped(p.isCapped)}`,
      percent(p.lossPercent),
    ),
  'provision.ownRate': (p) =>
    tell(
      `Loss rate of bucket ${p.place}: ${p.ownPercent} % × loss given default ${p.lgdPercent} % × factor ${p.forwardFactor}${capped(p.isCapped)}`,
      percent(p.lossPercent),
    ),
  'provision.cohortRate': (p) =>
    tell(
      `Loss rate of bucket ${p.place}: never paid ${showMinor(p.neverPaidMinor, p.currency)} ÷ unpaid ${showMinor(p.unpaidMinor, p.currency)}, factor ${p.forwardFactor}${capped(p.isCapped)}`,
      percent(p.lossPercent),
    ),
  'provision.window': (p) => tell(`Observed from ${p.from} to ${p.to}`),
  'provision.unapplied': (p) =>
    tell('Unapplied money stands apart and lowers no bucket', showMinor(p.minor, p.currency)),
  'provision.total': (p) => tell('Allowance', showMinor(p.minor, p.currency)),
  'provision.standard': (p) => tell('Accounting standard', wordFor(standards, p.standard)),
  'provision.noAllowance': () =>
    tell('This standard knows no allowance: losses are written off when they are real'),
  'provision.change': (p) =>
    tell(
      `To book: required ${showMinor(p.requiredMinor, p.currency)} − (opening ${showMinor(p.openingMinor, p.currency)} − written off ${showMinor(p.writtenOffMinor, p.currency)} + recovered ${showMinor(p.recoveredMinor, p.currency)})`,
      showMinor(p.minor, p.currency),
    ),
  'provision.entry': (p) =>
    tell(
      `Debit ${wordFor(accounts, p.debit)}, credit ${wordFor(accounts, p.credit)}`,
      showMinor(p.minor, p.currency),
    ),
  'tax.overdue': (p) =>
    tell(
      `Overdue for ${p.months} full months; needed are ${p.neededMonths}`,
      p.isReached ? 'reached' : 'not reached',
    ),
  'tax.writtenOff': (p) => tell('Written off in the books', p.isWrittenOff ? 'yes' : 'no'),
  'tax.smallAmount': (p) =>
    tell(
      `${showMinor(p.minor, p.currency)} against the small amount of ${showMinor(p.lineMinor, p.currency)}`,
      p.isWithin ? 'within' : 'above',
    ),
  'tax.shareOfRevenue': (p) =>
    tell(
      `${showMinor(p.minor, p.currency)} against ${p.percent} % of the year's revenue of ${showMinor(p.revenueMinor, p.currency)}`,
      p.isWithin ? 'within' : 'above',
    ),
  'tax.candidate': (p) => tell('A deductible loss', p.isCandidate ? 'may be' : 'not yet'),
  'tax.papers': () =>
    tell('To keep on file: contract, proof of delivery, invoice, records of demands, the note on the loss'),
};
