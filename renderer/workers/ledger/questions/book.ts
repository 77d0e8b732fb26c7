import { ok } from '@shared/result';
import { type QuestionHandler, type QuestionTable } from '../world';

const tellState: QuestionHandler<'book.state'> = ({ state }) => ok(state);

const pageHistory: QuestionHandler<'book.history'> = ({ history }, { offset, limit }) =>
  ok({ count: history.count, rows: history.page(offset, limit) });

export const bookQuestions = {
  'book.state': tellState,
  'book.history': pageHistory,
} satisfies Partial<QuestionTable>;
