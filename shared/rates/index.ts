export { halfYearOf, joinRates, lookUpRate, type RateLookupError, stepRates } from './rateBook';
export { readConfirmedRate, readRatePack } from './readRatePack';
export { shippedRates } from './shippedRates';
export { type ConfirmedRate, type FoundRate, type RateBook, type RateSeries } from './types';
