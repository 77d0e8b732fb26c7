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
