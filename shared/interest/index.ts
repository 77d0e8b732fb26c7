export { agreedRegime, type LateChargeClause } from './agreedRegime';
export { chargeLate, priceLate } from './chargeLate';
export { checkAgreedRate } from './checkAgreedRate';
export { checkRegime } from './checkRegime';
export { type Buyer, chooseChineseRegime } from './chooseRegime';
export { claimOf, type ClaimPolicy } from './claimOf';
export { compensate } from './compensation';
export { type ClaimPlan, followPlan } from './followPlan';
export { findRegime, readRegimes, shippedRegimes } from './readRegimes';
export { chargePerDay, type PricedCharge, tellCharge } from './settleCharge';
export { simpleClaim, type SimpleClaim } from './simpleClaim';
export {
  type AllocationOrder,
  type ChargeError,
  type ChargeSegment,
  type ClaimPart,
  type ClaimPayment,
  type Compensation,
  type DayCount,
  type LateCharge,
  type LateChargeRegime,
  type LateClaim,
  type RegimeRate,
  type Tier,
  type TierMode,
} from './types';
