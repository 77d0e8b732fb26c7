import { type batch as shape } from '../en/batch';

export const batch: typeof shape = {};
