import { type Commands, type CustomerRow } from '@shared/ledger';
import { type CurrencyCode } from '@shared/money';

/** What the form holds: text as typed, so that nothing typed is ever lost. */
export type CustomerDraft = {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly taxId: string;
  readonly country: string;
  readonly address: string;
  readonly mailAddress: string;
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  readonly language: 'zh-CN' | 'en' | 'both' | null;
  readonly currency: CurrencyCode | null;
  readonly netDays: string;
  readonly salesperson: string;
  readonly region: string;
  readonly creditLimitMinor: number | null;
  readonly isOnHold: boolean;
};

export type TextKey = {
  [K in keyof CustomerDraft]: CustomerDraft[K] extends string ? K : never;
}[keyof CustomerDraft];

export const emptyDraft: CustomerDraft = {
  code: '',
  name: '',
  nameEn: '',
  taxId: '',
  country: '',
  address: '',
  mailAddress: '',
  contact: '',
  phone: '',
  email: '',
  language: null,
  currency: null,
  netDays: '',
  salesperson: '',
  region: '',
  creditLimitMinor: null,
  isOnHold: false,
};

export function draftOf(customer: CustomerRow): CustomerDraft {
  return {
    code: customer.code,
    name: customer.name,
    nameEn: customer.nameEn ?? '',
    taxId: customer.taxId ?? '',
    country: customer.country ?? '',
    address: customer.address ?? '',
    mailAddress: customer.mailAddress ?? '',
    contact: customer.contact ?? '',
    phone: customer.phone ?? '',
    email: customer.email ?? '',
    language: customer.language ?? null,
    currency: customer.currency ?? null,
    netDays: customer.terms?.kind === 'net' ? String(customer.terms.netDays) : '',
    salesperson: customer.salesperson ?? '',
    region: customer.region ?? '',
    creditLimitMinor: customer.creditLimitMinor ?? null,
    isOnHold: customer.isOnHold ?? false,
  };
}

/** Days typed for the terms: undefined where there are none, NaN where the text is no whole number. */
export function readNetDays(draft: CustomerDraft): number | undefined {
  const text = draft.netDays.normalize('NFKC').trim();
  if (text === '') return undefined;
  return /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
}

/** The command that creates the customer; what is empty is not sent. */
export function toCreate(draft: CustomerDraft): Commands['customer.create'] {
  const netDays = readNetDays(draft);
  const texts = Object.fromEntries(
    textKeys.map((key) => [key, draft[key].trim()]).filter(([, value]) => value !== ''),
  ) as Partial<Record<TextKey, string>>;
  const { netDays: _typed, ...rest } = texts;
  return {
    ...rest,
    code: draft.code.trim(),
    name: draft.name.trim(),
    ...(draft.language === null ? {} : { language: draft.language }),
    ...(draft.currency === null ? {} : { currency: draft.currency }),
    ...(netDays === undefined ? {} : { terms: { kind: 'net', netDays } }),
    ...(draft.creditLimitMinor === null ? {} : { creditLimitMinor: draft.creditLimitMinor }),
    ...(draft.isOnHold ? { isOnHold: true } : {}),
  };
}

/** What differs from the customer as it is; emptied fields are null, which clears them. */
export function toChange(draft: CustomerDraft, customer: CustomerRow): Commands['customer.change']['change'] {
  const before = draftOf(customer);
  const change: Record<string, unknown> = {};
  for (const key of textKeys) {
    const value = draft[key].trim();
    if (key !== 'netDays' && value !== before[key].trim()) change[key] = value === '' ? null : value;
  }
  for (const key of ['language', 'currency', 'creditLimitMinor'] as const) {
    if (draft[key] !== before[key]) change[key] = draft[key];
  }
  if (draft.isOnHold !== before.isOnHold) change['isOnHold'] = draft.isOnHold;
  if (draft.netDays.trim() !== before.netDays) {
    const netDays = readNetDays(draft);
    const discount = customer.terms?.kind === 'net' ? customer.terms.discount : undefined;
    change['terms'] =
      netDays === undefined
        ? null
        : { kind: 'net', netDays, ...(discount === undefined ? {} : { discount }) };
  }
  return change;
}

const textKeys = [
  'code',
  'name',
  'nameEn',
  'taxId',
  'country',
  'address',
  'mailAddress',
  'contact',
  'phone',
  'email',
  'netDays',
  'salesperson',
  'region',
] as const satisfies readonly TextKey[];
