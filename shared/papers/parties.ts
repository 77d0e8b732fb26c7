import { checkUscc } from '../identifiers';
import {
  type BankAccount,
  type CompanyRow,
  type CustomerRow,
  type GoverningLaw,
  type PaperLanguage,
} from '../ledger';
import { type CurrencyCode } from '../money';
import { countryOf } from './countries';
import { type AddresseeFacts, type SenderFacts } from './facts';
import { present } from './present';

/** About what a line of an address field holds; longer ones are broken at their commas. */
const longestLine = 40;

/** The company as its papers in one currency show it; the seal only where its settings print it. */
export function senderOf(company: CompanyRow, currency: CurrencyCode): SenderFacts {
  return {
    ...present({
      nameZh: company.nameZh,
      nameEn: company.nameEn,
      addressZh: company.addressZh,
      addressEn: company.addressEn,
      country: countryOf(company.country),
      taxNumber: company.taxNumber,
      phone: company.phone,
      email: company.email,
      contactName: company.contactName,
      contactNameEn: company.contactNameEn,
      contactPhone: company.contactPhone,
      signatoryName: company.signatoryName,
      signatoryTitle: company.signatoryTitle,
      account: chooseAccount(company.bankAccounts, currency),
      logo: company.logo,
      seal: company.papers.printsSeal ? company.seal : undefined,
    }),
    foldMarks: company.papers.foldMarks,
  };
}

/**
 * The account that a payer is asked to use: the first of the paper's currency, else the first that names none. An
 * account of another currency is never printed, because money sent there is converted or comes back.
 */
export function chooseAccount(
  accounts: readonly BankAccount[],
  currency: CurrencyCode,
): BankAccount | undefined {
  return (
    accounts.find((account) => account.currency === currency) ??
    accounts.find((account) => account.currency === undefined)
  );
}

/** The customer as a paper addresses it: at the address agreed for notices, else that for mail, else its own. */
export function addresseeOf(customer: CustomerRow): AddresseeFacts {
  const country = countryOf(customer.country);
  const address = customer.noticeAddress ?? customer.mailAddress ?? customer.address;
  return {
    customerId: customer.id,
    code: customer.code,
    name: customer.name,
    ...present({
      nameEn: customer.nameEn,
      country,
      uscc: usccOf(customer.taxId, country),
      contactName: customer.contact,
      contactTitle: customer.contactTitle,
      phone: customer.phone,
      email: customer.email,
      address: splitAddress(address),
    }),
    isSoleTrader: customer.debtorKind === 'soleTrader',
  };
}

/** The tax number as a unified social credit code, of a customer in China or of no stated country, if it checks. */
function usccOf(taxId: string | undefined, country: string | undefined): string | undefined {
  if (taxId === undefined || (country !== undefined && country !== 'CN')) return undefined;
  const { isValid, code } = checkUscc(taxId);
  return isValid ? code : undefined;
}

/**
 * The lines of an address as on an envelope: as they were entered; one long line in Latin letters is broken at its
 * commas. Undefined where nothing is in it.
 */
export function splitAddress(text: string | undefined): readonly string[] | undefined {
  const lines = (text ?? '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [only] = lines;
  if (only === undefined) return undefined;
  const isLong = lines.length === 1 && only.length > longestLine && !/\p{Script=Han}/u.test(only);
  return isLong ? packParts(only.split(/,\s*/)) : lines;
}

/** Joins parts again as long as they stay within a line. */
function packParts(parts: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const part of parts.filter((one) => one !== '')) {
    const last = lines.at(-1);
    const joined = last === undefined ? part : `${last}, ${part}`;
    if (last !== undefined && joined.length <= longestLine) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines;
}

/**
 * The law that governs a claim: the customer's own setting, else the company's, else PRC law where both are in China;
 * else it is not known.
 */
export function lawOf(company: CompanyRow, customer: CustomerRow): GoverningLaw | null {
  const stated = customer.governingLaw ?? company.governingLaw;
  if (stated !== undefined) return stated;
  return countryOf(company.country) === 'CN' && countryOf(customer.country) === 'CN' ? 'CN' : null;
}

/** The language of a customer's papers: what the run says, else the customer's, else the company's. */
export function languageOf(
  company: CompanyRow,
  customer: CustomerRow,
  asked: PaperLanguage | undefined,
): PaperLanguage {
  return asked ?? customer.language ?? company.documentLanguage;
}

/** What the payer is asked to quote: the customer's code with the paper's number; of a draft the code alone. */
export function referenceOf(customer: CustomerRow, number: string | null): string {
  return number === null ? customer.code : `${customer.code} ${number}`;
}
