import { type DomainError } from '../../errors';
import { err, ok, type Result } from '../../result';
import { type ChangeSet } from '../changeSet';
import { type CompanyRow } from '../companyRow';
import { defaultPaperSettings } from '../paperDefaults';
import { type LedgerView } from '../view';
import { companyReaders, type CompanyFields } from './companyReaders';
import { type Decider, putting } from './decider';
import { findCompany } from './find';
import { isRecord } from './read';
import { changeFields, readFields } from './readFields';

const digits = 6;

/** What a new company has until its settings say otherwise. */
const usual: Omit<CompanyRow, 'rev' | 'baseCurrency'> = {
  id: 'company',
  bankAccounts: [],
  usualTerms: { kind: 'net', netDays: 30 },
  documentLanguage: 'both',
  numbering: {
    invoice: { prefix: 'INV-', digits },
    receipt: { prefix: 'REC-', digits },
    creditNote: { prefix: 'CN-', digits },
  },
  papers: defaultPaperSettings,
  agingBounds: [30, 60, 90, 180],
  isSample: false,
};

const needed: readonly (keyof CompanyFields)[] = [
  'bankAccounts',
  'baseCurrency',
  'usualTerms',
  'documentLanguage',
  'numbering',
  'papers',
  'agingBounds',
];

/** Opens the one company of a data folder. */
export const decideCompany: Decider<'company.open'> = (view, input, context) => {
  if (view.company !== undefined) return err({ code: 'company.exists' });
  if (!isRecord(input)) return err({ code: 'command.invalid', reason: 'company' });
  const { isSample, ...fields } = input;
  const read = readFields<CompanyFields>(fields, companyReaders);
  if (!read.ok) return read;
  const { baseCurrency } = read.value.set;
  if (baseCurrency === undefined) return err({ code: 'currency.missing' });
  const row: CompanyRow = {
    ...usual,
    ...read.value.set,
    baseCurrency,
    rev: context.seq,
    isSample: isSample === true,
  };
  return putting({ company: [row] });
};

/** Changes the company's settings; the base currency stays as it is once there is a document. */
export const decideCompanyChange: Decider<'company.change'> = (view, input, context) => {
  const company = findCompany(view);
  if (!company.ok) return company;
  if (!isRecord(input)) return err({ code: 'command.invalid', reason: 'company' });
  const change = readFields<CompanyFields>(input, companyReaders);
  if (!change.ok) return change;
  const missing = change.value.cleared.find((field) => needed.includes(field));
  if (missing !== undefined) return err({ code: 'field.invalid', field: missing, value: '' });
  const { baseCurrency } = change.value.set;
  if (baseCurrency !== undefined && baseCurrency !== company.value.baseCurrency && hasDocuments(view))
    return err({ code: 'field.invalid', field: 'baseCurrency', value: baseCurrency });
  return putting({
    company: [{ ...changeFields<CompanyRow>(company.value, change.value), rev: context.seq }],
  });
};

/** Empties a folder that holds the invented company: every row of every table. */
export const decideSampleRemoval: Decider<'sample.remove'> = (view, input) => {
  const company = findCompany(view);
  if (!company.ok) return company;
  if (!company.value.isSample) return err({ code: 'company.notSample' });
  if (!isRecord(input) || input.confirm !== true) return err({ code: 'command.invalid', reason: 'confirm' });
  return removeAll(view);
};

function removeAll(view: LedgerView): Result<ChangeSet, DomainError> {
  const invoices = [...view.invoices.keys()];
  const ids = (rows: Iterable<{ readonly id: string }>) => [...rows].map((row) => row.id);
  return ok({
    put: {},
    del: {
      company: ['company'],
      customers: [...view.customers.keys()],
      invoices,
      receipts: [...view.receipts.keys()],
      creditNotes: [...view.creditNotes.keys()],
      allocations: invoices.flatMap((id) => ids(view.allocationsOf(id))),
      writeOffs: invoices.flatMap((id) => ids(view.writeOffsOf(id))),
      disputes: invoices.flatMap((id) => ids(view.disputesOf(id))),
      rates: ids(view.rates),
      imports: [...view.imports.keys()],
      papers: [...view.papers.keys()],
      ruleFiles: ids(view.ruleFiles),
    },
  });
}

function hasDocuments(view: LedgerView): boolean {
  return view.invoices.size + view.receipts.size + view.creditNotes.size > 0;
}
