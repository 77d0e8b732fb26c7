import { type CommandName } from '@shared/ledger';
import { type DecideHandler } from './world';

/** The commands that are not decided by the pure core alone. */
export const decisions: { readonly [N in CommandName]?: DecideHandler<N> } = {};
