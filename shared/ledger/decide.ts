import { type DomainError } from '../errors';
import { err, type Result } from '../result';
import { type ChangeSet } from './changeSet';
import { type Commands, type PureCommandName } from './commands';
import { type DecisionContext } from './context';
import { decideAllocation, decideAllocationEnd } from './decisions/decideAllocation';
import { decideCompany, decideCompanyChange, decideSampleRemoval } from './decisions/decideCompany';
import { decideCreditNote } from './decisions/decideCreditNote';
import { decideCustomer, decideCustomerChange } from './decisions/decideCustomer';
import { decideDispute, decideDisputeSettled } from './decisions/decideDispute';
import { decideInvoice } from './decisions/decideInvoice';
import { type Decider } from './decisions/decider';
import { decidePaperDispatch, decidePaperVoid } from './decisions/decidePaper';
import { decideRate } from './decisions/decideRate';
import { decideReceipt } from './decisions/decideReceipt';
import { decideReversal } from './decisions/decideReversal';
import { decideRuleFileRemoval } from './decisions/decideRuleFile';
import { decideWriteOff } from './decisions/decideWriteOff';
import { isRecord } from './decisions/read';
import { type LedgerView } from './view';

const deciders: { readonly [N in PureCommandName]: Decider<N> } = {
  'company.open': decideCompany,
  'company.change': decideCompanyChange,
  'customer.create': decideCustomer,
  'customer.change': decideCustomerChange,
  'invoice.post': decideInvoice,
  'creditNote.post': decideCreditNote,
  'receipt.post': decideReceipt,
  'allocation.make': decideAllocation,
  'allocation.end': decideAllocationEnd,
  'document.reverse': decideReversal,
  'writeOff.post': decideWriteOff,
  'dispute.open': decideDispute,
  'dispute.settle': decideDisputeSettled,
  'rate.set': decideRate,
  'paper.void': decidePaperVoid,
  'paper.dispatch': decidePaperDispatch,
  'ruleFile.remove': decideRuleFileRemoval,
  'sample.remove': decideSampleRemoval,
};

/** True for the commands that `decide` takes. */
export function isPureCommand(name: string): name is PureCommandName {
  return Object.hasOwn(deciders, name);
}

/**
 * Takes a command on the book as it stands: the rows to put and to delete, or the reason why it is refused.
 * The input may be anything: its types are a promise that this function checks.
 */
export function decide<N extends PureCommandName>(
  view: LedgerView,
  name: N,
  input: Commands[N],
  context: DecisionContext,
): Result<ChangeSet, DomainError> {
  if (!isPureCommand(name) || !isRecord(input)) return err({ code: 'command.invalid', reason: String(name) });
  return deciders[name](view, input, context);
}
