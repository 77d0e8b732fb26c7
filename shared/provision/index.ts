export { type Allowance, type AllowanceRow, type Bucket, type MatrixRow, provisionMatrix } from './matrix';
export {
  allowanceAt,
  type Cohort,
  cohortLossRates,
  type LossRates,
  type LossSetting,
  migrationLossRates,
} from './lossRates';
export { observedCohort, observedRollRates, type ObservedRolls } from './observedRates';
export {
  type IndividualAllowance,
  type IndividualItem,
  type LedgerProvision,
  provisionLedger,
  type ProvisionMethod,
  type ProvisionQuery,
} from './provisionLedger';
export {
  badDebtEntries,
  type ProposedEntries,
  provisionEntries,
  type ProvisionEntry,
  usualAccountNumbers,
} from './entries';
export { type LossRateTable, readLossRates, shippedLossRates } from './readLossRates';
export {
  overdueMonths,
  taxBadDebt,
  type TaxVerdict,
  type WriteOffCandidate,
  writeOffCandidates,
} from './taxBadDebt';
