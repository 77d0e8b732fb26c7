export { company } from './company';
export { customerById } from './customerById';
export { importsList } from './importsList';
export { invoiceById, type InvoiceRecord } from './invoiceById';
export { journalTail } from './journalTail';
export { type CustomerDocuments, openDocumentsOfCustomer } from './openDocumentsOfCustomer';
export { type LiveQuery } from './query';
