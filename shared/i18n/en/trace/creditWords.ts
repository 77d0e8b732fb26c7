import {
  type AltmanModel,
  type AltmanRatio,
  type AltmanZone,
  type ExposurePart,
  type LimitBound,
  type PublicRecord,
  type ScoreBlock,
  type ScoreFactor,
} from '../../../trace';

/** What the steps of credit call things. */
export const ratios: Readonly<Record<AltmanRatio, string>> = {
  x1: 'working capital by total assets',
  x2: 'retained earnings by total assets',
  x3: 'earnings before interest and tax by total assets',
  x4: 'book equity by total liabilities',
  x5: 'sales by total assets',
};

export const models: Readonly<Record<AltmanModel, string>> = {
  zDoublePrime: 'Z″',
  zPrime: 'Z′',
  zDoublePrimeEmerging: 'Z″ for emerging markets',
};

export const zones: Readonly<Record<AltmanZone, string>> = {
  safe: 'safe',
  grey: 'grey zone',
  distress: 'distress',
};

export const factors: Readonly<Record<ScoreFactor, string>> = {
  zDoublePrime: 'Z″',
  currentRatio: 'Current ratio',
  debtToAssetsPercent: 'Debt to assets, %',
  profitYears: 'Years with profit of the last two',
  positiveCashFlow: 'Positive operating cash flow',
  daysBeyondTerms: 'Days beyond terms, 12 months',
  yearsInBusiness: 'Years in business',
  capitalToExposure: 'Paid-in capital by exposure',
  relationYears: 'Years of the relation',
  insurerGrade: 'Grade of the credit insurer',
  publicRecord: 'Public record',
};

export const blocks: Readonly<Record<ScoreBlock, string>> = {
  financial: 'Financials',
  payment: 'Payment behaviour',
  stability: 'Stability',
  insurer: 'Insurer',
  publicRecord: 'Public record',
};

export const records: Readonly<Record<PublicRecord | 'missing', string>> = {
  missing: 'not known',
  clean: 'clean',
  smallSuits: 'small suits',
  abnormalOperation: 'listed as operating abnormally',
  equityFrozen: 'equity frozen',
  dishonestDebtor: 'listed as dishonest judgment debtor',
  insolvency: 'insolvency',
  deregistered: 'deregistered or licence revoked',
};

export const bounds: Readonly<Record<LimitBound, string>> = {
  need: 'need',
  netWorth: 'tangible net worth',
  turnover: 'turnover',
  insurer: "insurer's limit",
};

export const parts: Readonly<Record<ExposurePart, string>> = {
  deliveredNotInvoiced: 'Delivered, not invoiced',
  openOrders: 'Open confirmed orders',
  deposits: 'Deposits received',
  newInvoice: 'New invoice',
};
