export { halfYearOf, joinRates, lookUpRate, type RateLookupError, stepRates } from './rateBook';
export { readConfirmedRate, readRatePack } from './readRatePack';
export { shippedRates } from './shippedRates';
export { type FoundRate, type RateBook } from './types';
