import { type errors as shape } from '../en/errors';

export const errors: typeof shape = {};
