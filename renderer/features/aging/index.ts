export { AgingItemsScreen } from './AgingItemsScreen';
export { AgingScreen } from './AgingScreen';
export { type Bucket, bucketOfDays, figureOf, segmentsOf, useBuckets } from './buckets';
export { keyOfItem, useItemColumns } from './itemColumns';
export { useCompanyBounds } from './useAgingView';
