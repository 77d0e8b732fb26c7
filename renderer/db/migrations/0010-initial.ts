import { step } from './step';

/**
 * The first schema. One index beside the primary key where a read model asks for the rows of one customer, and none
 * elsewhere: each index costs a third of the time that writing a row takes.
 */
export const initial = step(10, {
  company: 'id',
  customers: 'id',
  invoices: 'id, customerId',
  receipts: 'id, customerId',
  creditNotes: 'id, customerId',
  allocations: 'id, customerId',
  writeOffs: 'id, customerId',
  disputes: 'id, customerId',
  rates: 'id',
  imports: 'id',
  journal: 'seq',
  meta: 'key',
});
