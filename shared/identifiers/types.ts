import { type IdentifierKind, type IdentifierReason, type Trace } from '../trace';

/** What an offline check says of a code: of its form and its check digits, not of whether it was ever given out. */
export type IdentifierCheck = {
  readonly kind: IdentifierKind;
  /** The code in capitals without separators. */
  readonly code: string;
  readonly isValid: boolean;
  /** The first thing that is wrong; absent where nothing is. */
  readonly reason?: IdentifierReason;
  readonly trace: Trace;
};
