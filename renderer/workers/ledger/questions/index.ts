import { type QuestionTable } from '../world';
import { agingQuestions } from './aging';
import { customerQuestions } from './customers';
import { invoiceQuestions } from './invoices';
import { searchQuestions } from './search';

/** Every question the window may ask, by name. */
export const questions: Partial<QuestionTable> = {
  ...agingQuestions,
  ...customerQuestions,
  ...invoiceQuestions,
  ...searchQuestions,
};
