import { type DomainError } from '@shared/errors';
import { type Result } from '@shared/result';
import { playDunningPolicy, playDunningRun, playHold, playPlan, playPromise } from '../risk/dunningSteps';
import { type Json } from '../values';
import { playCreditNote, playInvoice, playReceipt } from './documentSteps';
import { playCompany, playCustomer, playRate } from './partySteps';
import { playAllocate, playDispute, playReverse, playUnallocate, playWriteOff } from './settlementSteps';
import { type World } from './world';

/** Plays one step; a refusal is the ledger's, a thrown MalformedCase the file's. */
export type Step = (world: World, value: Json) => Result<undefined, DomainError>;

/** A verb that is not built yet: named and skipped. `movesFigures` when nothing after it could be trusted. */
export type MissingStep = { readonly missing: true; readonly movesFigures: boolean };

/** Every verb of `do`. */
export const steps: Readonly<Record<string, Step | MissingStep>> = {
  company: playCompany,
  customer: playCustomer,
  rate: playRate,
  invoice: playInvoice,
  creditNote: playCreditNote,
  receipt: playReceipt,
  allocate: playAllocate,
  unallocate: playUnallocate,
  reverse: playReverse,
  writeOff: playWriteOff,
  dispute: playDispute,
  promise: playPromise,
  hold: playHold,
  plan: playPlan,
  dunningPolicy: playDunningPolicy,
  dunningRun: playDunningRun,
};
