export {
  type DiscountBase,
  type DiscountTerms,
  type EndOfMonthTerms,
  type InstalmentTerms,
  type NetTerms,
  type ScheduleTerms,
  type Terms,
} from './types';
