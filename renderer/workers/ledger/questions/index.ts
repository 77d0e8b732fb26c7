import { type QuestionTable } from '../world';

/** Every question the window may ask, by name. */
export const questions: Partial<QuestionTable> = {};
