import { type IsoDate } from '../dates';
import { type Instant } from '../ids';

/** What a decision may know of the world: no clock and no randomness of its own. */
export type DecisionContext = {
  /** The PC's calendar day. */
  readonly today: IsoDate;
  readonly now: Instant;
  /** The seq that the entry will have; every row that the decision puts carries it as `rev`. */
  readonly seq: number;
  /** A new id, never given before. */
  readonly newId: () => string;
  readonly actor: string;
};
