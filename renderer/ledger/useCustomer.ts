import { customerById } from '@renderer/db/queries';
import { useLive } from '@renderer/db/useLive';
import { type IsoDate } from '@shared/dates';
import { type CustomerId } from '@shared/ids';
import { type CustomerRow } from '@shared/ledger';
import { useQuestion } from './useQuestion';

/**
 * One customer's row: read live, and asked of the worker while the store has no answer. Null: there is no such
 * customer; undefined: not known yet.
 */
export function useCustomer(id: CustomerId, asOf: IsoDate): CustomerRow | null | undefined {
  const live = useLive(customerById(id), [id]);
  const asked = useQuestion('customer.file', live === undefined ? { id, asOf, bounds: [30] } : null).value;
  if (live !== undefined) return live;
  return asked === null ? null : asked?.customer;
}
