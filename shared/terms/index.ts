export {
  type DiscountBase,
  type DiscountTerms,
  type EndOfMonthTerms,
  type InstalmentTerms,
  type NetTerms,
  type ScheduleTerms,
  type Terms,
} from './types';
export { checkTerms } from './checkTerms';
export { type DueRule, findDueDate } from './dueDate';
export { type DiscountFixed } from './fixDiscount';
export { type FixedTerms, fixTerms, type InstalmentFixed } from './fixTerms';
export { type FigureLine, figureGross, figureLines, type InvoiceFigures } from './invoiceFigures';
export { isDecimal, type TermsError } from './readTerms';
