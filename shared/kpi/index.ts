export {
  type BadDebtBase,
  badDebtRate,
  concentration,
  disputedShare,
  overdueShare,
  receivablesToRevenue,
  rollRate,
  type WarnedFigure,
} from './shares';
export { collectionEffectiveness, collectionRate, promiseKeptRate } from './collection';
export { countbackDso, type MonthOfSales } from './countbackDso';
export { averageDaysDelinquent, bestPossibleDso, simpleDso } from './daysSales';
export { type KpiFigure } from './figure';
export { receivablesTurnover, type Turnover } from './turnover';
export { type DaysOfPayment, weightedDays, weightedDaysToPay } from './weightedDays';
export { ledgerKpis, type LedgerKpiQuery, type LedgerKpis } from './ledgerKpis';
export { ledgerRollRates, type RollQuery } from './ledgerRolls';
export { type BaseRates, baseRates, Tally } from './tally';
