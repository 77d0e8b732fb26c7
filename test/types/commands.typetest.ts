import {
  type Commands,
  decide,
  type DecisionContext,
  type LedgerView,
  type PureCommandName,
} from '@shared/ledger';
import { type DomainError } from '@shared/errors';

declare const view: LedgerView;
declare const context: DecisionContext;
declare const reversal: Commands['document.reverse'];

decide(view, 'document.reverse', reversal, context);

// @ts-expect-error the input of one command is not another's
decide(view, 'writeOff.post', reversal, context);

// @ts-expect-error an import is decided by its own plan
export const impure: PureCommandName = 'import.commit';

// @ts-expect-error a refusal carries the facts that its text names
export const bare: DomainError = { code: 'document.reversed' };

// @ts-expect-error a code that no catalogue knows
export const unknown: DomainError = { code: 'document.lost', value: 'I1' };
