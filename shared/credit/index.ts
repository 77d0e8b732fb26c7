export { altman, type Altman, type AltmanScore, type FinancialStatements } from './altman';
export { creditLimit, type CreditLimit, type LimitInput, type NeedBasis, type ShareOf } from './creditLimit';
export {
  type ClassTerms,
  type CreditTerms,
  type GivenTerms,
  readCreditTerms,
  shippedCreditTerms,
  termsOfClass,
} from './creditTerms';
export { type Exposure, exposureOf, type ExposureQuery, type LimitJudgement } from './exposure';
export { customerGroups, type CustomerGroups } from './groups';
export { type HistoryQuery, paymentHistory, type PaymentHistory } from './paymentHistory';
export {
  type IndexPoint,
  paymentIndex,
  type PaymentExperience,
  type PaymentIndex,
  usualIndexScale,
} from './paymentIndex';
export { readScorecard, shippedScorecard } from './scorecard/readScorecard';
export { scoreCustomer } from './scorecard/scoreCustomer';
export {
  type Score,
  type Scorecard,
  type ScoreFacts,
  type ScoreLine,
  type ScoreRule,
} from './scorecard/types';
