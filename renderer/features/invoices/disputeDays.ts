import { type InvoiceFile } from '@renderer/workers/ledger/protocol';
import { type IsoDate } from '@shared/dates';

/** Whether a dispute holds on that day: its last day counts, without one it goes on. */
export function isDisputedOn(file: Pick<InvoiceFile, 'disputes'>, day: IsoDate): boolean {
  return file.disputes.some(
    (dispute) => dispute.openedOn <= day && (dispute.untilOn === undefined || dispute.untilOn >= day),
  );
}
