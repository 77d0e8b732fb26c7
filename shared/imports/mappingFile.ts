import { z } from 'zod';
import { type DomainError, type MappingProblem } from '../errors';
import { type ImportKind } from '../ledger';
import { isCurrencyCode } from '../money';
import { err, ok, type Result } from '../result';
import { type ColumnKey, type CustomerColumn, type InvoiceColumn, type MappingFile } from './types';

/** The columns of each kind, in the order in which they are offered and shown. */
const customerColumns: readonly CustomerColumn[] = [
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
  'language',
  'currency',
  'netDays',
  'salesperson',
  'region',
  'creditLimit',
];
const invoiceColumns: readonly InvoiceColumn[] = [
  'customerCode',
  'customerName',
  'number',
  'date',
  'due',
  'netDays',
  'amount',
  'currency',
  'settledOn',
  'paid',
  'paidOn',
  'disputed',
  'reference',
  'salesperson',
  'region',
];

export function columnsOf(kind: ImportKind): readonly ColumnKey[] {
  return kind === 'customers' ? customerColumns : invoiceColumns;
}

/** The columns an import of this kind cannot do without; of each group one is enough. */
export function neededColumns(kind: ImportKind): readonly (readonly ColumnKey[])[] {
  return kind === 'customers'
    ? [['code'], ['name']]
    : [['customerCode', 'customerName'], ['number'], ['date'], ['amount']];
}

// The window's CSP reports zod's probe for `new Function`; the interpreter needs none.
z.config({ jitless: true });

const column = z.string().max(500).nullable().optional();
const columnShape = (keys: readonly string[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, column])));

const common = {
  sheet: z.string().max(100).nullable().default(null),
  headerRow: z.number().int().min(1).max(1_048_576).default(1),
  dateOrder: z.enum(['ymd', 'mdy', 'dmy']).nullable().optional(),
  decimal: z.enum(['.', ',']).default('.'),
  defaults: z.strictObject({ currency: z.string().nullable().optional() }).default({}),
};

const schema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('customers'), columns: columnShape(customerColumns), ...common }),
  z.strictObject({ kind: z.literal('invoices'), columns: columnShape(invoiceColumns), ...common }),
]);

/**
 * Checks a mapping file as batch.md describes it. Unknown keys are refused; `sheet`, `headerRow`, `decimal` and
 * `defaults` may be left out. Columns mapped to nothing come back left out.
 */
export function readMappingFile(value: unknown): Result<MappingFile, DomainError> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) return err({ code: 'mapping.invalid', ...problemOf(parsed.error) });
  const { kind, columns, sheet, headerRow, dateOrder, decimal, defaults } = parsed.data;
  const currency = defaults.currency?.trim().toUpperCase() ?? '';
  if (currency !== '' && !isCurrencyCode(currency)) return err({ code: 'currency.unknown', value: currency });
  const named = Object.entries(columns).filter(([, header]) => typeof header === 'string' && header !== '');
  return ok({
    kind,
    sheet,
    headerRow,
    columns: Object.fromEntries(named) as MappingFile['columns'],
    ...(dateOrder ? { dateOrder } : {}),
    decimal,
    defaults: currency === '' ? {} : { currency },
  });
}

/** The first thing that does not fit, by the key where it stands: `columns.price`. */
function problemOf({ issues: [issue] }: z.ZodError): { problem: MappingProblem; at: string } {
  if (issue?.code === 'unrecognized_keys')
    return { problem: 'unknownKey', at: [...issue.path, ...issue.keys.slice(0, 1)].join('.') };
  const at = issue?.path.join('.') ?? '';
  return { problem: at === '' ? 'notMapping' : 'badValue', at };
}
