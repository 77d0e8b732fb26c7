import { type CalendarYear, readCalendarYear, shippedCalendars } from '../calendar';
import { parseDataFile, type DataFileError } from '../dataFiles';
import { type LateChargeRegime, readRegimes, shippedRegimes } from '../interest';
import { type LedgerView, type RuleFileKind, type RuleFileRow } from '../ledger';
import {
  type ConfirmedRate,
  joinRates,
  type RateBook,
  type RateSeries,
  readConfirmedRate,
  readRatePack,
  shippedRates,
} from '../rates';
import { ok, type Result } from '../result';

/** The rules by which papers are figured: the program's own with the user's in their place. */
export type RuleBook = {
  readonly rates: RateBook;
  readonly regimes: readonly LateChargeRegime[];
  readonly calendars: readonly CalendarYear[];
};

/** A rule and the user's file that it comes from; null: the program's own. */
export type RuleEntry<T> = { readonly value: T; readonly file: RuleFileRow | null };

/** Every rule in force with its origin; what the user replaced is not in it. */
export type RuleEntries = {
  readonly rates: readonly RuleEntry<RateSeries>[];
  readonly confirmed: readonly RuleEntry<ConfirmedRate>[];
  readonly regimes: readonly RuleEntry<LateChargeRegime>[];
  readonly calendars: readonly RuleEntry<CalendarYear>[];
};

/** What a rule file of the user's says, read. */
export type CheckedRuleFile =
  | { readonly kind: 'rates'; readonly subject: string; readonly value: RateSeries }
  | { readonly kind: 'confirmedRate'; readonly subject: string; readonly value: ConfirmedRate }
  | { readonly kind: 'regimes'; readonly subject: string; readonly value: readonly LateChargeRegime[] }
  | { readonly kind: 'calendar'; readonly subject: string; readonly value: CalendarYear };

/**
 * Checks the text of a rule file by the reader of its kind and says what it replaces: the series of a rate pack, the
 * series and first day of a confirmed rate (so that each half-year may have one), `regimes` (each rule in it takes the
 * place of the one with its id), country and year of a calendar (CN-2027). Refused with the field and the reason.
 */
export function checkRuleFile(kind: RuleFileKind, json: string): Result<CheckedRuleFile, DataFileError> {
  const parsed = parseDataFile(kind === 'confirmedRate' ? 'rates' : kind, json);
  if (!parsed.ok) return parsed;
  switch (kind) {
    case 'rates': {
      const read = readRatePack(parsed.value);
      return read.ok ? ok({ kind, subject: read.value.series, value: read.value }) : read;
    }
    case 'confirmedRate': {
      const read = readConfirmedRate(parsed.value);
      return read.ok ? ok({ kind, subject: subjectOfRate(read.value), value: read.value }) : read;
    }
    case 'regimes': {
      const read = readRegimes(parsed.value);
      return read.ok ? ok({ kind, subject: 'regimes', value: read.value }) : read;
    }
    case 'calendar': {
      const read = readCalendarYear(parsed.value);
      return read.ok ? ok({ kind, subject: subjectOfYear(read.value), value: read.value }) : read;
    }
  }
}

export function subjectOfRate({ series, from }: ConfirmedRate): string {
  return `${series} ${from}`;
}

export function subjectOfYear({ country, year }: CalendarYear): string {
  return `${country}-${year}`;
}

type Held = { readonly key: string; readonly entries: RuleEntries; readonly book: RuleBook };

/** By book, until one of its rule files is another: an id and a rev name one text for ever. */
const held = new WeakMap<LedgerView, Held>();

/** The rules in force for a book. Reading them costs some milliseconds once, and again after a rule file has changed. */
export function ruleBookOf(view: LedgerView): RuleBook {
  return hold(view).book;
}

/** The rules in force, each with the user's file that it comes from. */
export function ruleEntriesOf(view: LedgerView): RuleEntries {
  return hold(view).entries;
}

function hold(view: LedgerView): Held {
  const files = view.ruleFiles;
  const key = files.map(({ id, rev }) => `${id}@${rev}`).join(' ');
  const known = held.get(view);
  if (known?.key === key) return known;
  const entries = layOver(files);
  const book: RuleBook = {
    rates: joinRates(
      entries.rates.map(({ value }) => value),
      entries.confirmed.map(({ value }) => value),
    ),
    regimes: entries.regimes.map(({ value }) => value),
    calendars: entries.calendars.map(({ value }) => value),
  };
  const made = { key, entries, book };
  held.set(view, made);
  return made;
}

/** The program's rules by subject, each replaced by the user's of the same subject; the user's new ones come last. */
function layOver(files: readonly RuleFileRow[]): RuleEntries {
  const rates = new Map(shipped().rates.map((value) => [value.series, own(value)]));
  const confirmed = new Map<string, RuleEntry<ConfirmedRate>>();
  const regimes = new Map(shipped().regimes.map((value) => [value.id, own(value)]));
  const calendars = new Map(shipped().calendars.map((value) => [subjectOfYear(value), own(value)]));
  for (const file of files) {
    const checked = checkRuleFile(file.kind, file.json);
    // What was checked when it came in can fail only where a later program reads more strictly: its own rule holds.
    if (!checked.ok) continue;
    const { kind, subject, value } = checked.value;
    if (kind === 'rates') rates.set(subject, { value, file });
    else if (kind === 'confirmedRate') confirmed.set(subject, { value, file });
    else if (kind === 'calendar') calendars.set(subject, { value, file });
    else for (const regime of value) regimes.set(regime.id, { value: regime, file });
  }
  return {
    rates: [...rates.values()],
    confirmed: [...confirmed.values()],
    regimes: [...regimes.values()],
    calendars: [...calendars.values()],
  };
}

function own<T>(value: T): RuleEntry<T> {
  return { value, file: null };
}

type Shipped = {
  readonly rates: readonly RateSeries[];
  readonly regimes: readonly LateChargeRegime[];
  readonly calendars: readonly CalendarYear[];
};

let shippedRules: Shipped | undefined;

function shipped(): Shipped {
  shippedRules ??= { rates: shippedRates(), regimes: shippedRegimes(), calendars: shippedCalendars() };
  return shippedRules;
}
