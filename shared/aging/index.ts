export {
  type AgingBasis,
  type AgingBlock,
  type AgingColumn,
  type AgingCustomer,
  type AgingFigures,
  type AgingGroup,
  type AgingItem,
  type AgingQuery,
  type AgingReport,
} from './types';
export { checkBounds } from '../ledger';
export { agingItems } from './agingItems';
export { agingGroups, agingReport } from './agingReport';
export { placeOfDays } from './columnOf';
