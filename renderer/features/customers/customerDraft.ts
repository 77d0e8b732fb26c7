import { draftCharges, type LateChargeDraft } from '@renderer/features/lateCharges';
import { isSameContent } from '@renderer/state/sameContent';
import {
  type Commands,
  type CustomerRow,
  type DebtorKind,
  type GoverningLaw,
  type LateChargeBasis,
  type StatementForm,
} from '@shared/ledger';
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
  readonly noticeAddress: string;
  readonly contact: string;
  readonly contactTitle: string;
  readonly phone: string;
  readonly email: string;
  readonly language: 'zh-CN' | 'en' | 'both' | null;
  readonly currency: CurrencyCode | null;
  readonly netDays: string;
  readonly salesperson: string;
  readonly region: string;
  readonly creditLimitMinor: number | null;
  readonly isOnHold: boolean;
  readonly debtorKind: DebtorKind | null;
  readonly governingLaw: GoverningLaw | null;
  readonly statementForm: StatementForm | null;
  readonly lateCharges: LateChargeDraft;
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
  noticeAddress: '',
  contact: '',
  contactTitle: '',
  phone: '',
  email: '',
  language: null,
  currency: null,
  netDays: '',
  salesperson: '',
  region: '',
  creditLimitMinor: null,
  isOnHold: false,
  debtorKind: null,
  governingLaw: null,
  statementForm: null,
  lateCharges: draftCharges(undefined),
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
    noticeAddress: customer.noticeAddress ?? '',
    contact: customer.contact ?? '',
    contactTitle: customer.contactTitle ?? '',
    phone: customer.phone ?? '',
    email: customer.email ?? '',
    language: customer.language ?? null,
    currency: customer.currency ?? null,
    netDays: customer.terms?.kind === 'net' ? String(customer.terms.netDays) : '',
    salesperson: customer.salesperson ?? '',
    region: customer.region ?? '',
    creditLimitMinor: customer.creditLimitMinor ?? null,
    isOnHold: customer.isOnHold ?? false,
    debtorKind: customer.debtorKind ?? null,
    governingLaw: customer.governingLaw ?? null,
    statementForm: customer.statementForm ?? null,
    lateCharges: draftCharges(customer.lateCharges),
  };
}

/** Days typed for the terms: undefined where there are none, NaN where the text is no whole number. */
export function readNetDays(draft: CustomerDraft): number | undefined {
  const text = draft.netDays.normalize('NFKC').trim();
  if (text === '') return undefined;
  return /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
}

/** The command that creates the customer; what is empty is not sent. `basis` is what the draft's late charges mean. */
export function toCreate(
  draft: CustomerDraft,
  basis: LateChargeBasis | null = null,
): Commands['customer.create'] {
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
    ...(draft.debtorKind === null ? {} : { debtorKind: draft.debtorKind }),
    ...(draft.governingLaw === null ? {} : { governingLaw: draft.governingLaw }),
    ...(draft.statementForm === null ? {} : { statementForm: draft.statementForm }),
    ...(basis === null ? {} : { lateCharges: basis }),
  };
}

/** What differs from the customer as it is; emptied fields are null, which clears them. */
export function toChange(
  draft: CustomerDraft,
  customer: CustomerRow,
  basis: LateChargeBasis | null = customer.lateCharges ?? null,
): Commands['customer.change']['change'] {
  const before = draftOf(customer);
  const change: Record<string, unknown> = {};
  for (const key of textKeys) {
    const value = draft[key].trim();
    if (key !== 'netDays' && value !== before[key].trim()) change[key] = value === '' ? null : value;
  }
  const choices = [
    'language',
    'currency',
    'creditLimitMinor',
    'debtorKind',
    'governingLaw',
    'statementForm',
  ] as const;
  for (const key of choices) {
    if (draft[key] !== before[key]) change[key] = draft[key];
  }
  const areChargesTouched = !isSameContent(draft.lateCharges, before.lateCharges);
  if (areChargesTouched && !isSameContent(basis, customer.lateCharges ?? null)) change['lateCharges'] = basis;
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
  'noticeAddress',
  'contact',
  'contactTitle',
  'phone',
  'email',
  'netDays',
  'salesperson',
  'region',
] as const satisfies readonly TextKey[];
