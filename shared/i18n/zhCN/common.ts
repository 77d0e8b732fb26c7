import { type common as shape } from '../en/common';

export const common: typeof shape = {};
