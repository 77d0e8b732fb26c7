export { InvoiceScreen } from './InvoiceScreen';
export { InvoicesScreen } from './InvoicesScreen';
export { CreditNoteScreen, ReceiptScreen } from './SourceScreen';
