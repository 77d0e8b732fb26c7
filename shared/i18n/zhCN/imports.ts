import { type imports as shape } from '../en/imports';

export const imports: typeof shape = {};
