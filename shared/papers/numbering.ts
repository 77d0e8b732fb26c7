import { type IsoDate } from '../dates';
import {
  defaultPaperSettings,
  type LedgerView,
  numberKey,
  type PaperKind,
  type PaperLanguage,
  type PatternPart,
  readNumberPattern,
} from '../ledger';
import { must } from '../result';

/** The number of a paper, and its place in its run of numbers. */
export type PaperNumber = {
  readonly text: string;
  /** The pattern with all but the running number filled in; `{seq}` stands for that. */
  readonly series: string;
  readonly seqInSeries: number;
};

/** What a number is made of beside the company's pattern. */
export type NumberedPaper = {
  readonly kind: PaperKind;
  readonly language: PaperLanguage;
  /** The paper's own day, whose year and month the number has. */
  readonly issuedOn: IsoDate;
  readonly customerCode: string;
};

/** A pattern with everything but its running number filled in. */
type FilledPattern = {
  readonly series: string;
  readonly before: string;
  readonly after: string;
  readonly digits: number;
};

/** What stands in the other places of a pattern. */
export type PatternFacts = {
  readonly shortName: string;
  readonly issuedOn: IsoDate;
  readonly customerCode: string;
};

/**
 * Gives numbers one after the other, each to a paper that is about to be issued: in each series the highest ever
 * issued (voided ones included) and one more, without a gap. Series are one for all kinds, so that two kinds with the
 * same pattern share a run instead of giving a number twice. A number that a paper of another series already has (the
 * pattern was changed so that the texts meet) is passed over: never twice comes before without a gap. Bilingual papers
 * take the Chinese pattern; {name} is nothing without a short name.
 */
export function createNumberGiver(view: LedgerView): (paper: NumberedPaper) => PaperNumber {
  const give = createSeriesGiver(view);
  return (paper) => give(fillPattern(view, paper));
}

/** The number that the next paper would get by a pattern, also by one that is not in the settings yet. */
export function nextNumberBy(
  view: LedgerView,
  parts: readonly PatternPart[],
  facts: PatternFacts,
): PaperNumber {
  return createSeriesGiver(view)(fillNumberPattern(parts, facts));
}

function createSeriesGiver(view: LedgerView): (filled: FilledPattern) => PaperNumber {
  const lastOf = new Map<string, number>();
  const taken = new Set<string>();
  for (const { series, seqInSeries, number } of view.papers.values()) {
    lastOf.set(series, Math.max(lastOf.get(series) ?? 0, seqInSeries));
    taken.add(numberKey(number));
  }
  return (filled) => {
    for (let seq = (lastOf.get(filled.series) ?? 0) + 1; ; seq += 1) {
      const text = numberOf(filled, seq);
      if (taken.has(numberKey(text))) continue;
      lastOf.set(filled.series, seq);
      taken.add(numberKey(text));
      return { text, series: filled.series, seqInSeries: seq };
    }
  };
}

/** The number that the next such paper would get, after numbers that were given to others but not issued yet. */
export function nextNumber(
  view: LedgerView,
  paper: NumberedPaper,
  alreadyGiven: readonly NumberedPaper[] = [],
): PaperNumber {
  const give = createNumberGiver(view);
  for (const other of alreadyGiven) give(other);
  return give(paper);
}

function fillPattern(view: LedgerView, paper: NumberedPaper): FilledPattern {
  const { kind, language } = paper;
  const { numbers, shortName = '' } = view.company?.papers ?? defaultPaperSettings;
  const side = language === 'en' ? 'en' : 'zh';
  const read = readNumberPattern(numbers[kind][side], `numbers.${kind}.${side}`);
  // The settings were checked when they came in; a pattern that a later program refuses is replaced by the default.
  const parts = read.ok ? read.value : must(readNumberPattern(defaultPaperSettings.numbers[kind][side], ''));
  return fillNumberPattern(parts, { ...paper, shortName });
}

/** Fills in all places of a pattern but the running number. */
function fillNumberPattern(
  parts: readonly PatternPart[],
  { shortName, issuedOn, customerCode }: PatternFacts,
): FilledPattern {
  const at = parts.findIndex((part) => part.kind === 'seq');
  const seq = parts[at];
  const fill = (part: PatternPart): string => {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'name':
        return shortName;
      case 'year':
        return issuedOn.slice(0, 4);
      case 'month':
        return issuedOn.slice(5, 7);
      case 'customer':
        return customerCode;
      case 'seq':
        return '{seq}';
    }
  };
  const before = parts.slice(0, at).map(fill).join('');
  const after = parts
    .slice(at + 1)
    .map(fill)
    .join('');
  return { series: `${before}{seq}${after}`, before, after, digits: seq?.kind === 'seq' ? seq.digits : 1 };
}

/** A filled pattern with its running number. */
function numberOf({ before, after, digits }: FilledPattern, seq: number): string {
  return `${before}${String(seq).padStart(digits, '0')}${after}`;
}
