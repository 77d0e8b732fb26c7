import { type PaperState } from '@renderer/workers/ledger/protocol';
import { type IsoDate, isIsoDate } from '@shared/dates';
import { type CustomerId } from '@shared/ids';
import {
  type ConfirmationPurpose,
  type LetterLevel,
  type PaperKind,
  type PaperLanguage,
  type StatementForm,
} from '@shared/ledger';

/** Which papers of a run are listed: all, what can go out as it is, what to look at first, who gets none. */
export const runShows = ['ready', 'look', 'out'] as const;
export type RunShow = (typeof runShows)[number];

/** What stands in the address of the two places of papers; what is absent is as usual. */
export type PaperSearch = {
  /** The papers that were issued, in place of a run. */
  readonly view?: 'issued' | undefined;
  readonly kind?: PaperKind | undefined;
  readonly level?: LetterLevel | undefined;
  /** The day of the figures where it is not the day of all screens. */
  readonly day?: IsoDate | undefined;
  /** The month of statements: 2026-05. */
  readonly month?: string | undefined;
  /** Level 1: also what falls due within so many days. */
  readonly within?: number | undefined;
  readonly slip?: boolean | undefined;
  readonly form?: StatementForm | undefined;
  readonly purpose?: ConfirmationPurpose | undefined;
  readonly language?: PaperLanguage | undefined;
  /** The last day to pay or to reply, of all papers of the run. */
  readonly by?: IsoDate | undefined;
  readonly customers?: readonly CustomerId[] | undefined;
  readonly show?: RunShow | undefined;
  /** Of issued papers. */
  readonly state?: PaperState | undefined;
  readonly text?: string | undefined;
};

type Raw = Readonly<Record<string, unknown>>;

const mostDaysAhead = 60;

export function readLettersSearch(raw: Raw): PaperSearch {
  const level = ([1, 2, 3] as const).find((one) => one === raw['level']);
  const within = raw['within'];
  return {
    ...readAny(raw),
    ...oneOf(raw, 'kind', ['chargeNote']),
    ...(level === undefined ? {} : { level }),
    ...(isDays(within) ? { within } : {}),
    ...(raw['slip'] === true ? { slip: true } : {}),
  };
}

export function readStatementsSearch(raw: Raw): PaperSearch {
  const month = raw['month'];
  return {
    ...readAny(raw),
    ...oneOf(raw, 'kind', ['confirmation']),
    ...(typeof month === 'string' && isIsoDate(`${month}-01`) ? { month } : {}),
    ...oneOf(raw, 'form', ['open-item', 'balance-forward']),
    ...oneOf(raw, 'purpose', ['audit']),
  };
}

function readAny(raw: Raw): PaperSearch {
  const { customers, text } = raw;
  const plain = typeof text === 'number' ? String(text) : text;
  return {
    ...oneOf(raw, 'view', ['issued']),
    ...readDay(raw, 'day'),
    ...readDay(raw, 'by'),
    ...oneOf(raw, 'language', ['zh-CN', 'en', 'both']),
    ...oneOf(raw, 'show', runShows),
    ...oneOf(raw, 'state', ['toSend', 'sent', 'voided']),
    ...(isIds(customers) ? { customers } : {}),
    ...(typeof plain === 'string' && plain !== '' ? { text: plain } : {}),
  };
}

function readDay<K extends 'day' | 'by'>(raw: Raw, key: K): { readonly [P in K]?: IsoDate } {
  const day = raw[key];
  return (typeof day === 'string' && isIsoDate(day) ? { [key]: day } : {}) as { readonly [P in K]?: IsoDate };
}

function oneOf<K extends string, const V extends string>(
  raw: Raw,
  key: K,
  values: readonly V[],
): { readonly [P in K]?: V } {
  const found = values.find((value) => value === raw[key]);
  return (found === undefined ? {} : { [key]: found }) as { readonly [P in K]?: V };
}

function isDays(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= mostDaysAhead;
}

function isIds(value: unknown): value is readonly CustomerId[] {
  return Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === 'string' && id !== '');
}
