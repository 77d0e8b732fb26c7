import { type workbook as shape } from '../en/workbook';

export const workbook: typeof shape = {};
