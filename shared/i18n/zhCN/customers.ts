import { type customers as shape } from '../en/customers';

export const customers: typeof shape = {};
