import { type DomainError } from '../../errors';
import { err, ok, type Result } from '../../result';
import { showValue } from '../../showValue';
import { checkTerms } from '../../terms';
import { debtorKinds, governingLaws } from '../paperRows';
import { type CustomerRow } from '../rows';
import { type LedgerView } from '../view';
import { type Decider, newRowId, putting } from './decider';
import { findCompany, findCustomer } from './find';
import { isRecord, type Reader, readBoolean, readCurrency, readMinor, readText, readWord } from './read';
import { readLateCharges } from './paperReaders';
import { changeFields, type FieldChange, readFields, type Readers } from './readFields';

type CustomerFields = Omit<CustomerRow, 'id' | 'rev' | 'origin'>;

const readers: Omit<Readers<CustomerFields>, 'parentId'> = {
  code: (value, field) => readText(value, field, 100),
  name: (value, field) => readText(value, field, 200),
  nameEn: (value, field) => readText(value, field, 200),
  taxId: readText,
  country: readText,
  address: readText,
  mailAddress: readText,
  contact: readText,
  phone: readText,
  email: readText,
  language: readWord(['zh-CN', 'en', 'both']),
  currency: readCurrency,
  terms: checkTerms,
  salesperson: readText,
  region: readText,
  creditLimitMinor: readMinor,
  insuredLimitMinor: readMinor,
  isOnHold: readBoolean,
  noticeAddress: readText,
  contactTitle: (value, field) => readText(value, field, 100),
  debtorKind: readWord(debtorKinds),
  governingLaw: readWord(governingLaws),
  lateCharges: readLateCharges,
  statementForm: readWord(['open-item', 'balance-forward']),
};

/** Adds a customer; its code is unique after trimming and NFKC, its name need not be. */
export const decideCustomer: Decider<'customer.create'> = (view, input, context) => {
  const company = findCompany(view);
  if (!company.ok) return company;
  const change = readCustomer(view, input, undefined);
  if (!change.ok) return change;
  const { code, name } = change.value.set;
  if (code === undefined) return err({ code: 'code.missing' });
  if (name === undefined) return err({ code: 'name.missing' });
  const row: CustomerRow = { ...change.value.set, id: newRowId(context), rev: context.seq, code, name };
  return putting({ customers: [row] });
};

/** Changes fields of a customer; null clears one. */
export const decideCustomerChange: Decider<'customer.change'> = (view, input, context) => {
  const company = findCompany(view);
  if (!company.ok) return company;
  const customer = findCustomer(view, input.id);
  if (!customer.ok) return customer;
  const change = readCustomer(view, input.change, customer.value);
  if (!change.ok) return change;
  if (change.value.cleared.includes('code')) return err({ code: 'code.missing' });
  if (change.value.cleared.includes('name')) return err({ code: 'name.missing' });
  const row: CustomerRow = { ...changeFields<CustomerRow>(customer.value, change.value), rev: context.seq };
  return putting({ customers: [row] });
};

function readCustomer(
  view: LedgerView,
  input: unknown,
  known: CustomerRow | undefined,
): Result<FieldChange<CustomerFields>, DomainError> {
  if (!isRecord(input)) return err({ code: 'command.invalid', reason: 'customer' });
  const parentId: Reader<CustomerRow['id']> = (value) => readParent(view, value, known?.id);
  const change = readFields<CustomerFields>(input, { ...readers, parentId });
  if (!change.ok) return change;
  const { code } = change.value.set;
  const holder = code === undefined ? undefined : view.customerByCode(code);
  if (holder !== undefined && holder.id !== known?.id)
    return err({ code: 'code.duplicate', value: holder.code });
  return change;
}

/** A parent must exist and may not be the customer itself or one of those below it. */
function readParent(
  view: LedgerView,
  value: unknown,
  own: CustomerRow['id'] | undefined,
): Result<CustomerRow['id'], DomainError> {
  const parent = findCustomer(view, value);
  if (!parent.ok) return parent;
  const seen = new Set<CustomerRow['id']>();
  for (let above: CustomerRow | undefined = parent.value; above && !seen.has(above.id);) {
    if (above.id === own)
      return err({ code: 'field.invalid', field: 'parentId', value: showValue(parent.value.code) });
    seen.add(above.id);
    above = above.parentId === undefined ? undefined : view.customers.get(above.parentId);
  }
  return ok(parent.value.id);
}
