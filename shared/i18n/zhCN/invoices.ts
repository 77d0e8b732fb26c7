import { type invoices as shape } from '../en/invoices';

export const invoices: typeof shape = {};
