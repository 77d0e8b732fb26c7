import { type DomainError } from '../../errors';
import { ok, type Result } from '../../result';
import { type ChangeSet, type RowsByTable } from '../changeSet';
import { type Commands, type PureCommandName } from '../commands';
import { type DecisionContext } from '../context';
import { type LedgerView } from '../view';

/** Takes one command: the change set that carries it out, or the reason why it is refused. Nothing changes here. */
export type Decider<N extends PureCommandName> = (
  view: LedgerView,
  input: Commands[N],
  context: DecisionContext,
) => Result<ChangeSet, DomainError>;

/** A change set that puts rows and deletes none. */
export function putting(put: RowsByTable): Result<ChangeSet, DomainError> {
  return ok({ put, del: {} });
}

/** A new id for a row, of the kind that the place asks for. */
export function newRowId<Id extends string>(context: DecisionContext): Id {
  return context.newId() as Id;
}
