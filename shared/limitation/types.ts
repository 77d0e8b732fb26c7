import { type BusinessCalendar } from '../calendar';
import { type IsoDate } from '../dates';
import { type LimitationEventKind, type NoEffectReason, type Trace } from '../trace';

/** China, Germany, England and Wales. */
export type LimitationLaw = 'CN' | 'DE' | 'E&W';

/** What shows that an event took place, or that a paper arrived. */
export type ProofKind =
  | 'signed'
  | 'sealed'
  | 'courtFile'
  | 'emsSigned'
  | 'emsContentNamed'
  | 'emailAgreed'
  | 'courier'
  | 'phoneNote';

/** Only strong and medium evidence moves the clock; weak evidence is shown and not relied on. */
export type ProofStrength = 'strong' | 'medium' | 'weak';

/** What a creditor or a debtor did. Which dates and facts count depends on the kind. */
export type LimitationEvent = {
  readonly kind: LimitationEventKind;
  /** When it was done, signed, paid or filed; of papers, when they were sent. */
  readonly on?: IsoDate | undefined;
  /** When a paper arrived. */
  readonly deliveredOn?: IsoDate | undefined;
  readonly proof?: ProofKind | undefined;
  /** SHA-256 of the file of evidence in documents/. */
  readonly proofSha256?: string | undefined;
  /** Of a statement: it demands payment, and the debtor signed it back. */
  readonly hasDemandWording?: boolean | undefined;
  readonly isSignedBack?: boolean | undefined;
  /** Of a plan: the new due dates. */
  readonly newDueOns?: readonly IsoDate[] | undefined;
  /** Of a demand without an agreed due date: until when it gave time. */
  readonly payBy?: IsoDate | undefined;
  /** Of proceedings or an obstacle: when they ended. */
  readonly endedOn?: IsoDate | undefined;
};

/** Where the clock starts. */
export type LimitationClaim =
  | { readonly kind: 'due'; readonly dueOn: IsoDate }
  /** One debt paid in instalments. */
  | { readonly kind: 'instalments'; readonly dueOns: readonly IsoDate[] }
  /** No due date was agreed: the clock waits for a demand. */
  | { readonly kind: 'onDemand'; readonly agreedOn: IsoDate };

export type LimitationFacts = {
  readonly law: LimitationLaw;
  readonly claim: LimitationClaim;
  readonly events: readonly LimitationEvent[];
  /** The day from which warnings and expiry are looked at; left out: the day of the last event. */
  readonly asOf?: IsoDate | undefined;
  /** For the last day; weekends alone where it is left out or does not know the year. */
  readonly calendar?: BusinessCalendar | undefined;
};

/** An event that left the clock alone, and why: weak evidence is a hint to complete it. */
export type IdleEvent = {
  /** Its place among the events, from 0. */
  readonly event: number;
  readonly reason: NoEffectReason;
};

export type LimitationStatus = 'notStarted' | 'running' | 'inProceedings' | 'expired';

export type LimitationClock = {
  readonly status: LimitationStatus;
  /** From which day the period is counted, and the last day to act: the conservative one, never rolled. */
  readonly clockBase: IsoDate | null;
  readonly actBy: IsoDate | null;
  /** The law's own last day where `actBy` is no working day; never to be planned with. */
  readonly lastDayOn: IsoDate | null;
  /** Nothing moves it further (PRC: 20 years from the breach). */
  readonly outerOn: IsoDate | null;
  /** When the period ran out; also where a later promise took the defence away. */
  readonly expiredOn: IsoDate | null;
  readonly isRestarted: boolean;
  readonly isDefenceWaived: boolean;
  readonly daysLeft: number | null;
  /** The warning that is reached: 180, 90, 30 or 7 days; null: none. */
  readonly warning: number | null;
  readonly warnings: readonly { readonly days: number; readonly on: IsoDate }[];
  readonly idleEvents: readonly IdleEvent[];
  readonly trace: Trace;
};
