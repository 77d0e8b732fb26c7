import {
  type NumberPattern,
  type PaperDays,
  type PaperKind,
  paperKinds,
  type PaperSettings,
  readNumberPattern,
} from '@shared/ledger';

/** The deadlines in the order in which the settings show them, by the paper that names them. */
export const dayGroups = {
  reminder: ['reply'],
  demand: ['pay', 'plan', 'dispute'],
  final: ['final', 'finalEngland', 'finalSoleTrader'],
  chargeNote: ['chargeNote'],
  confirmation: ['confirmation'],
  statement: ['statement', 'statementEnglish'],
} as const satisfies Readonly<Record<string, readonly (keyof PaperDays)[]>>;
export type DayGroup = keyof typeof dayGroups;
export type DayKey = keyof PaperDays;

const dayKeys: readonly DayKey[] = Object.values(dayGroups).flat();

/** The settings of papers as typed. */
export type PaperDraft = {
  readonly shortName: string;
  readonly numbers: { readonly [K in PaperKind]: NumberPattern };
  readonly days: { readonly [K in DayKey]: string };
  readonly offersInstalments: boolean;
  readonly printsSeal: boolean;
  readonly foldMarks: PaperSettings['foldMarks'];
};

export type PatternSide = keyof NumberPattern;

/** What of the papers cannot be saved as it stands. */
export type PaperProblem =
  | { readonly kind: 'pattern'; readonly paper: PaperKind; readonly side: PatternSide }
  | { readonly kind: 'days'; readonly which: DayKey };

export function draftPapers(settings: PaperSettings): PaperDraft {
  return {
    shortName: settings.shortName ?? '',
    numbers: settings.numbers,
    days: Object.fromEntries(dayKeys.map((key) => [key, String(settings.days[key])])) as PaperDraft['days'],
    offersInstalments: settings.offersInstalments,
    printsSeal: settings.printsSeal,
    foldMarks: settings.foldMarks,
  };
}

export function findPaperProblems(draft: PaperDraft): readonly PaperProblem[] {
  const problems: PaperProblem[] = [];
  for (const paper of paperKinds) {
    for (const side of ['zh', 'en'] as const) {
      if (!readNumberPattern(draft.numbers[paper][side].trim(), '').ok)
        problems.push({ kind: 'pattern', paper, side });
    }
  }
  for (const which of dayKeys)
    if (readPaperDays(draft.days[which]) === null) problems.push({ kind: 'days', which });
  return problems;
}

/** The settings that a draft means; days that do not read stay as they were. */
export function readPapers(draft: PaperDraft, known: PaperSettings): PaperSettings {
  const shortName = draft.shortName.trim();
  const days = dayKeys.map((key) => [key, readPaperDays(draft.days[key]) ?? known.days[key]]);
  const numbers = paperKinds.map((kind) => {
    const { zh, en } = draft.numbers[kind];
    return [kind, { zh: zh.trim(), en: en.trim() }];
  });
  return {
    ...(shortName === '' ? {} : { shortName }),
    numbers: Object.fromEntries(numbers) as PaperSettings['numbers'],
    days: Object.fromEntries(days) as PaperDays,
    offersInstalments: draft.offersInstalments,
    printsSeal: draft.printsSeal,
    foldMarks: draft.foldMarks,
  };
}

/** Whole days of 1 to 365, in any width. */
export function readPaperDays(typed: string): number | null {
  const text = typed.normalize('NFKC').trim();
  if (!/^\d{1,3}$/.test(text)) return null;
  const days = Number(text);
  return days >= 1 && days <= 365 ? days : null;
}
