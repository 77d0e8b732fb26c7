/* What window and ledger worker say to each other: the book's state, what screens are shown, the questions, the messages. */
export {
  type Head,
  type CommandReceipt,
  type JournalEntryView,
  type StartReport,
  type BookState,
  type VerifyReport,
  type VerifyProblemCode,
} from './protocol/state';
export {
  type Sort,
  type Page,
  type InvoiceStatus,
  type InvoiceState,
  type InvoiceFilter,
  type InvoiceListRow,
  type CurrencyTotals,
  type CustomerState,
  type CustomerFilter,
  type CustomerListRow,
  type CustomerFile,
  type InvoiceFile,
  type SourceFile,
  type SearchHit,
} from './protocol/views';
export {
  type DrawnPdf,
  type PaperFile,
  type PaperFilter,
  type PaperListRow,
  type PaperState,
  type RuleEntry,
  type RuleFilesView,
} from './protocol/papers';
export { type Questions, type QuestionName } from './protocol/questions';
export {
  type Undo,
  type WorkName,
  type WorkInput,
  type WorkAnswer,
  type Progress,
  type ToWorker,
  type FromWorker,
} from './protocol/messages';
