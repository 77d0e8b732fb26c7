export { CustomerPaperButtons, CustomerPapers } from './CustomerPapers';
export { InvoicePapers } from './InvoicePapers';
export { PaperScreen } from './PaperScreen';
export { LettersScreen, StatementsScreen } from './PapersPlace';
