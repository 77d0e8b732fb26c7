import { ok } from '@shared/result';
import { type QuestionHandler, type QuestionTable } from '../world';
import { withSubject } from './subjects';

const tellState: QuestionHandler<'book.state'> = ({ state }) => ok(state);

const pageHistory: QuestionHandler<'book.history'> = (world, { offset, limit }) => {
  const { history } = world;
  return ok({
    count: history.count,
    rows: history.page(offset, limit).map((entry) => withSubject(world, entry)),
  });
};

export const bookQuestions = {
  'book.state': tellState,
  'book.history': pageHistory,
} satisfies Partial<QuestionTable>;
