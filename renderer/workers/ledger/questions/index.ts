import { importQuestions } from '../imports';
import { type QuestionTable } from '../world';
import { agingQuestions } from './aging';
import { agingWorkbookQuestions } from './agingWorkbook';
import { bookQuestions } from './book';
import { customerQuestions } from './customers';
import { importListQuestions } from './imports';
import { invoiceQuestions } from './invoices';
import { paperQuestions } from './papers';
import { rateQuestions } from './rates';
import { searchQuestions } from './search';

/** Every question that is answered from the book in memory; those that need the files and their turn are in ledger.ts. */
export const questions = {
  ...agingQuestions,
  ...agingWorkbookQuestions,
  ...bookQuestions,
  ...customerQuestions,
  ...importListQuestions,
  ...importQuestions,
  ...invoiceQuestions,
  ...paperQuestions,
  ...rateQuestions,
  ...searchQuestions,
} satisfies Omit<QuestionTable, 'book.verify' | 'book.rowsBeyond' | 'book.rebuild'>;
