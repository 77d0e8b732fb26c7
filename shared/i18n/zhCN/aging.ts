import { type aging as shape } from '../en/aging';

export const aging: typeof shape = {};
