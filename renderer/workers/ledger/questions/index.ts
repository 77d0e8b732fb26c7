import { importQuestions } from '../imports';
import { type QuestionTable } from '../world';
import { agingQuestions } from './aging';
import { agingWorkbookQuestions } from './agingWorkbook';
import { bookQuestions } from './book';
import { customerQuestions } from './customers';
import { importListQuestions } from './imports';
import { invoiceQuestions } from './invoices';
import { rateQuestions } from './rates';
import { searchQuestions } from './search';

/** Every question the window may ask, by name. */
export const questions: Partial<QuestionTable> = {
  ...agingQuestions,
  ...agingWorkbookQuestions,
  ...bookQuestions,
  ...customerQuestions,
  ...importListQuestions,
  ...importQuestions,
  ...invoiceQuestions,
  ...rateQuestions,
  ...searchQuestions,
};
