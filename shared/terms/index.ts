export { type DiscountBase, type InstalmentTerms, type NetTerms, type Terms } from './types';
export { checkTerms } from './checkTerms';
export { findDueDate } from './dueDate';
export { type FixedTerms, fixTerms } from './fixTerms';
export { figureGross, figureLines, type InvoiceFigures } from './invoiceFigures';
export { isDecimal, type TermsError } from './readTerms';
export { discountCost, earlyDiscount } from './earlyDiscount';
export { paymentTerm, type TermBeginning } from './paymentTerm';
export { rollDueDays } from './rollDueDays';
