import { type DomainError } from '../../errors';
import { err, ok, type Result } from '../../result';
import { showValue } from '../../showValue';
import { checkTerms } from '../../terms';
import { checkBounds } from '../agingBounds';
import { type BankAccount, type CompanyRow, type Numbering, type StoredImage } from '../companyRow';
import { governingLaws } from '../paperRows';
import {
  isRecord,
  optional,
  readAll,
  type Reader,
  readCurrency,
  readText,
  readWord,
  withoutAbsent,
} from './read';
import { readLateCharges, readPaperSettings } from './paperReaders';
import { type Readers } from './readFields';

export type CompanyFields = Omit<CompanyRow, 'id' | 'rev' | 'isSample'>;

const mostAccounts = 50;
const mostDigits = 12;

const readAccount: Reader<BankAccount> = (value, field) => {
  if (!isRecord(value)) return refuse(field, value);
  const read = readAll({
    holder: readText(value['holder'], 'holder'),
    bank: readText(value['bank'], 'bank'),
    account: readText(value['account'], 'account', 100),
    currency: optional(readCurrency)(value['currency'], 'currency'),
    swift: readText(value['swift'], 'swift', 20),
    cnaps: readText(value['cnaps'], 'cnaps', 20),
  });
  if (!read.ok) return read;
  const { holder = '', bank = '', account, ...rest } = read.value;
  if (account === undefined) return err({ code: 'value.missing', field: 'account' });
  return ok({ holder, bank, account, ...withoutAbsent(rest) });
};

const readAccounts: Reader<readonly BankAccount[]> = (value, field) => {
  if (!Array.isArray(value) || value.length > mostAccounts) return refuse(field, value);
  const accounts: BankAccount[] = [];
  for (const item of value) {
    const account = readAccount(item, field);
    if (!account.ok) return account;
    accounts.push(account.value);
  }
  return ok(accounts);
};

const readImage: Reader<StoredImage> = (value, field) => {
  if (!isRecord(value)) return refuse(field, value);
  const { sha256, name } = value;
  const mime = readWord(['image/png', 'image/jpeg'])(value['mime'], field);
  if (!mime.ok) return mime;
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return refuse(field, sha256);
  if (typeof name !== 'string' || name.length > 255) return refuse(field, name);
  return ok({ sha256, mime: mime.value, name });
};

const readNumbering: Reader<CompanyRow['numbering']> = (value, field) => {
  if (!isRecord(value)) return refuse(field, value);
  return readAll({
    invoice: readSeries(value['invoice'], field),
    receipt: readSeries(value['receipt'], field),
    creditNote: readSeries(value['creditNote'], field),
  });
};

const readSeries: Reader<Numbering> = (value, field) => {
  if (!isRecord(value)) return refuse(field, value);
  const { digits } = value;
  const prefix = readText(value['prefix'], field, 20);
  if (!prefix.ok) return prefix;
  if (typeof digits !== 'number' || !Number.isInteger(digits) || digits < 1 || digits > mostDigits)
    return refuse(field, digits);
  return ok({ prefix: prefix.value ?? '', digits });
};

export const companyReaders: Readers<CompanyFields> = {
  nameZh: (value, field) => readText(value, field, 200),
  nameEn: (value, field) => readText(value, field, 200),
  addressZh: readText,
  addressEn: readText,
  country: readText,
  taxNumber: readText,
  phone: readText,
  email: readText,
  bankAccounts: readAccounts,
  logo: readImage,
  seal: readImage,
  baseCurrency: readCurrency,
  usualTerms: checkTerms,
  documentLanguage: readWord(['zh-CN', 'en', 'both']),
  numbering: readNumbering,
  agingBounds: checkBounds,
  papers: readPaperSettings,
  contactName: (value, field) => readText(value, field, 100),
  contactNameEn: (value, field) => readText(value, field, 100),
  contactPhone: (value, field) => readText(value, field, 100),
  signatoryName: (value, field) => readText(value, field, 100),
  signatoryTitle: (value, field) => readText(value, field, 100),
  governingLaw: readWord(governingLaws),
  lateCharges: readLateCharges,
};

function refuse(field: string, value: unknown): Result<never, DomainError> {
  return err({ code: 'field.invalid', field, value: showValue(value) });
}
