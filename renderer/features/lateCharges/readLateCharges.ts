import { type AgreedRate, type LateChargeBasis } from '@shared/ledger';
import { type LateChargeDraft, type TierDraft } from './lateChargeDraft';
import { partOfPercent, type PercentProblem, readPercent } from './percent';

export type ChargeField =
  | 'dailyPercent'
  | 'annualPercent'
  | 'capPercent'
  | 'contractNumber'
  | 'signedOn'
  | 'clause'
  | 'regime'
  | 'upliftPercent'
  | `${number}.toDay`
  | `${number}.dailyPercent`;

/** `days`: no whole number of days; `order`: before the band's first day; `range`: not 30 to 50. */
export type ChargeProblem = PercentProblem | 'days' | 'order' | 'range';

/** What keeps a field from being taken, with what was typed. */
export type FieldProblem = {
  readonly field: ChargeField;
  readonly problem: ChargeProblem;
  readonly value: string;
};

export type ReadCharges = {
  /** Null: nothing of one's own is set. Counts only where there are no problems. */
  readonly basis: LateChargeBasis | null;
  readonly problems: readonly FieldProblem[];
};

const mostDaily = 100;
const mostAnnual = 1000;
const mostCap = 1000;
export const mostTiers = 20;

/** The basis that a draft means. `raisesRate` says that the chosen statutory rule has an uplift, 30 to 50. */
export function readLateCharges(draft: LateChargeDraft, raisesRate: boolean): ReadCharges {
  switch (draft.choice) {
    case 'usual':
      return { basis: null, problems: [] };
    case 'none':
      return { basis: { kind: 'none' }, problems: [] };
    case 'statutory':
      return readStatutory(draft, raisesRate);
    case 'agreed':
      return readAgreed(draft);
  }
}

function readStatutory({ regime, upliftPercent }: LateChargeDraft, raisesRate: boolean): ReadCharges {
  if (regime === null) return { basis: null, problems: [{ field: 'regime', problem: 'empty', value: '' }] };
  const plain: LateChargeBasis = { kind: 'statutory', regime };
  if (!raisesRate || upliftPercent.trim() === '') return { basis: plain, problems: [] };
  const read = readPercent(upliftPercent, mostDaily);
  const isInRange = read.ok && Number(read.value) >= 30 && Number(read.value) <= 50;
  if (isInRange) return { basis: { ...plain, upliftPercent: read.value }, problems: [] };
  const problem = !read.ok && read.error === 'notNumber' ? 'notNumber' : 'range';
  return { basis: null, problems: [{ field: 'upliftPercent', problem, value: upliftPercent }] };
}

function readAgreed(draft: LateChargeDraft): ReadCharges {
  const { rate, problems } = readRate(draft);
  const all = [...problems];
  const cap = draft.capPercent.trim() === '' ? undefined : readPercent(draft.capPercent, mostCap);
  if (cap?.ok === false) all.push({ field: 'capPercent', problem: cap.error, value: draft.capPercent });
  const number = draft.contractNumber.trim();
  const clause = draft.clause.trim();
  const name = draft.contractName.trim();
  const { signedOn } = draft;
  if (number === '') all.push({ field: 'contractNumber', problem: 'empty', value: '' });
  if (signedOn === null) all.push({ field: 'signedOn', problem: 'empty', value: '' });
  if (clause === '') all.push({ field: 'clause', problem: 'empty', value: '' });
  if (all.length > 0 || rate === null || signedOn === null) return { basis: null, problems: all };
  return {
    basis: {
      kind: 'agreed',
      rate,
      ...(cap?.ok ? { capPercent: cap.value } : {}),
      contract: { number, ...(name === '' ? {} : { name }), signedOn, clause },
    },
    problems: [],
  };
}

/** The agreed rate alone: an example follows from it before the contract is written down. */
export function readRate(draft: LateChargeDraft): {
  readonly rate: AgreedRate | null;
  readonly problems: readonly FieldProblem[];
} {
  if (draft.rateKind === 'tiers') return readTiers(draft.tiers, draft.mode);
  const isDaily = draft.rateKind === 'daily';
  const field = isDaily ? 'dailyPercent' : 'annualPercent';
  const value = draft[field];
  const read = readPercent(value, isDaily ? mostDaily : mostAnnual);
  if (!read.ok) return { rate: null, problems: [{ field, problem: read.error, value }] };
  return {
    rate: isDaily
      ? { kind: 'daily', dailyRate: partOfPercent(read.value) }
      : { kind: 'annual', annualPercent: read.value },
    problems: [],
  };
}

function readTiers(tiers: readonly TierDraft[], mode: LateChargeDraft['mode']): ReturnType<typeof readRate> {
  const problems: FieldProblem[] = [];
  const starts = firstDays(tiers);
  const read = tiers.map(({ key, toDay, dailyPercent }, place) => {
    const rate = readPercent(dailyPercent, mostDaily);
    if (!rate.ok) problems.push({ field: `${key}.dailyPercent`, problem: rate.error, value: dailyPercent });
    const isLast = place === tiers.length - 1;
    const end = isLast ? null : readDays(toDay);
    const fromDay = starts[place] ?? null;
    if (!isLast && end === null)
      problems.push({ field: `${key}.toDay`, problem: toDay.trim() === '' ? 'empty' : 'days', value: toDay });
    else if (end !== null && fromDay !== null && end < fromDay)
      problems.push({ field: `${key}.toDay`, problem: 'order', value: toDay });
    return { fromDay: fromDay ?? 1, toDay: end, dailyRate: rate.ok ? partOfPercent(rate.value) : '' };
  });
  return { rate: problems.length > 0 ? null : { kind: 'tiers', mode, tiers: read }, problems };
}

/** The first day of each band: the day after the end of the one before; null where that end does not read. */
export function firstDays(tiers: readonly TierDraft[]): readonly (number | null)[] {
  return tiers.map((_tier, place) => {
    if (place === 0) return 1;
    const before = readDays(tiers[place - 1]?.toDay ?? '');
    return before === null ? null : before + 1;
  });
}

/** Whole days of 1 to 9999, in any width. */
export function readDays(typed: string): number | null {
  const text = typed.normalize('NFKC').trim();
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}
