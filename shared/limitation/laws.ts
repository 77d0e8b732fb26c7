import { type LawKey, type LimitationEventKind, type NoEffectReason } from '../trace';
import { type LimitationLaw } from './types';

/**
 * What an event does to the clock: starts it anew; starts it anew if a paper is shown to have arrived; the same of a
 * statement that demands payment; lets it stand still; nothing, and why.
 */
export type Effect =
  | { readonly does: 'restart'; readonly isProceeding?: boolean; readonly source: LawKey }
  | { readonly does: 'restartIfArrived'; readonly source: LawKey }
  | { readonly does: 'restartIfDemand'; readonly source: LawKey }
  | { readonly does: 'suspend'; readonly how: 'lastSixMonths' | 'proceedings'; readonly source: LawKey }
  | { readonly does: 'nothing'; readonly reason: NoEffectReason };

type LawRules = {
  readonly years: number;
  readonly outerYears: number | null;
  readonly startsAt: 'dueDate' | 'yearEnd';
  /** One debt in instalments counts from its last due date (PRC Civil Code art. 189), or each by itself. */
  readonly instalments: 'last' | 'first';
  readonly source: LawKey;
  readonly lastDay: LawKey;
  readonly effects: Readonly<Record<LimitationEventKind, Effect>>;
  /** What takes the defence away after the period ran out. */
  readonly waivers: readonly LimitationEventKind[];
};

const nothing: Effect = { does: 'nothing', reason: 'notInThisLaw' };
const doubtful: Effect = { does: 'nothing', reason: 'doubtful' };
const agreed: Effect = { does: 'restart', source: 'cn.limitation-provisions.14' };
const filed: Effect = { does: 'restart', isProceeding: true, source: 'cn.code.195' };
const german: Effect = { does: 'restart', source: 'de.code.212' };
const germanSuit: Effect = { does: 'suspend', how: 'proceedings', source: 'de.code.204' };
const british: Effect = { does: 'restart', source: 'gb.limitation.29' };
const britishSuit: Effect = { does: 'suspend', how: 'proceedings', source: 'gb.limitation.5' };

/**
 * The rules of each law as data. Where courts differ an event does nothing (`doubtful`), because the clock is planned
 * with: a plain statement of account never moves it.
 */
export const lawRules: Readonly<Record<LimitationLaw, LawRules>> = {
  // Civil Code art. 188 to 203; SPC Limitation Provisions (2020).
  CN: {
    years: 3,
    outerYears: 20,
    startsAt: 'dueDate',
    instalments: 'last',
    source: 'cn.code.188',
    lastDay: 'cn.code.203',
    effects: {
      demand: { does: 'restartIfArrived', source: 'cn.limitation-provisions.8' },
      statement: { does: 'restartIfDemand', source: 'cn.limitation-provisions.8' },
      acknowledgement: agreed,
      promise: agreed,
      instalmentPlan: agreed,
      partPayment: agreed,
      security: agreed,
      extensionRequest: agreed,
      suit: filed,
      paymentOrder: filed,
      arbitration: filed,
      bankruptcyClaim: filed,
      preservation: filed,
      setOffInSuit: filed,
      assignmentNotice: { does: 'restartIfArrived', source: 'cn.limitation-provisions.17' },
      obstacle: { does: 'suspend', how: 'lastSixMonths', source: 'cn.code.194' },
    },
    waivers: ['promise', 'instalmentPlan'],
  },
  // BGB §§ 195, 199, 204, 209, 212.
  DE: {
    years: 3,
    outerYears: null,
    startsAt: 'yearEnd',
    instalments: 'first',
    source: 'de.code.195',
    lastDay: 'de.code.193',
    effects: {
      demand: nothing,
      statement: nothing,
      acknowledgement: german,
      promise: german,
      instalmentPlan: german,
      partPayment: german,
      security: german,
      extensionRequest: doubtful,
      suit: germanSuit,
      paymentOrder: germanSuit,
      arbitration: germanSuit,
      bankruptcyClaim: germanSuit,
      preservation: doubtful,
      setOffInSuit: doubtful,
      assignmentNotice: nothing,
      obstacle: doubtful,
    },
    waivers: [],
  },
  // Limitation Act 1980 ss. 5, 29, 30: a barred claim is not revived.
  'E&W': {
    years: 6,
    outerYears: null,
    startsAt: 'dueDate',
    instalments: 'first',
    source: 'gb.limitation.5',
    lastDay: 'gb.last-day',
    effects: {
      demand: nothing,
      statement: nothing,
      acknowledgement: british,
      promise: british,
      instalmentPlan: british,
      partPayment: british,
      security: doubtful,
      extensionRequest: doubtful,
      suit: britishSuit,
      paymentOrder: doubtful,
      arbitration: britishSuit,
      bankruptcyClaim: doubtful,
      preservation: nothing,
      setOffInSuit: doubtful,
      assignmentNotice: nothing,
      obstacle: doubtful,
    },
    waivers: [],
  },
};
