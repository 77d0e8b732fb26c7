import { isoDate } from '@shared/dates';
import { type CustomerId, type ImportId } from '@shared/ids';
import { type Book, planImportUndo, planUndo, type UndoEntry } from '@shared/ledger';
import {
  allocate,
  creditNote,
  documentOf,
  invoice,
  receipt,
  reverse,
  unallocate,
  writeOff,
} from '@test/builders/entries';
import { aLedger, customerId, done, record, take, type TestLedger } from '@test/builders/ledger';
import { aCustomer, anAllocation, anInvoice, aReceipt } from '@test/builders/rows';
import { describe, expect, test } from 'vitest';

const entryOf = (ledger: TestLedger, seq = ledger.seq): UndoEntry => {
  const found = ledger.entries.find((entry) => entry.seq === seq);
  if (found === undefined) throw new Error(`no entry ${seq}`);
  return found;
};

/** Undoes an entry, the last one unless named; answers the code of the refusal and the entry that stands in the way. */
const undo = (ledger: TestLedger, seq = ledger.seq): string => {
  const change = planUndo(ledger.book, entryOf(ledger, seq), ledger.seq + 1);
  if (change.ok) record(ledger, change.value);
  if (change.ok) return 'done';
  return change.error.code === 'undo.changedSince' ? `changed by ${change.error.by}` : change.error.code;
};

const numbers = (book: Book) => [...book.invoices.values()].map((row) => row.number);

describe('undo', () => {
  test('takes a new row away and puts a changed one back, posted when it was posted', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-01-01', 100);
    const before = documentOf(ledger, 'I1').row;
    reverse(ledger, 'I1', '2026-01-05');
    expect(undo(ledger)).toBe('done');
    expect(documentOf(ledger, 'I1').row).toEqual({ ...before, rev: ledger.seq, postedSeq: before.rev });
    expect(documentOf(ledger, 'I1').row).not.toHaveProperty('reversedOn');
  });

  test('of a customer’s change brings the fields back', () => {
    const ledger = aLedger();
    const before = ledger.book.customers.get(customerId(ledger));
    done(ledger, 'customer.change', { id: customerId(ledger), change: { region: 'East', name: 'New' } });
    expect(undo(ledger)).toBe('done');
    expect(ledger.book.customers.get(customerId(ledger))).toEqual({ ...before, rev: ledger.seq });
    expect(ledger.book.customersByName('Customer C1')).toHaveLength(1);
  });

  test('is refused if a row was written again, naming the entry', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-01-01', 100);
    const posted = ledger.seq;
    reverse(ledger, 'I1', '2026-01-05');
    expect(undo(ledger, posted)).toBe(`changed by ${ledger.seq}`);
  });

  test('is refused if something points to a row that would go', () => {
    const ledger = aLedger();
    const created = ledger.seq;
    invoice(ledger, 'I1', '2026-01-01', 100);
    const posted = ledger.seq;
    expect(undo(ledger, created)).toBe(`changed by ${posted}`);
    const cases: readonly ((ledger: TestLedger) => unknown)[] = [
      () => receipt(ledger, 'R1', '2026-01-02', 10, { allocate: 'oldest-first' }),
      () => writeOff(ledger, 'I1', '2026-01-02', 10),
      () =>
        take(ledger, 'dispute.open', {
          invoiceId: documentOf(ledger, 'I1').row.id as never,
          openedOn: isoDate('2026-01-02'),
        }),
    ];
    for (const build of cases) {
      build(ledger);
      expect(undo(ledger, posted)).toBe(`changed by ${ledger.seq}`);
      undo(ledger);
    }
    expect(undo(ledger, posted)).toBe('done');
    expect(numbers(ledger.book)).toEqual([]);
  });

  test('is refused if a credit note names the invoice, paid or not, or a customer its parent', () => {
    const ledger = aLedger(['C1', 'C2']);
    invoice(ledger, 'I1', '2026-01-01', 100);
    const posted = ledger.seq;
    receipt(ledger, 'R1', '2026-01-02', 100, { allocate: 'oldest-first' });
    creditNote(ledger, 'CN1', '2026-01-03', 10, { against: 'I1' });
    undo(ledger, posted + 1);
    expect(undo(ledger, posted)).toBe(`changed by ${posted + 2}`);
    const child = customerId(ledger, 'C2');
    done(ledger, 'customer.create', { code: 'P', name: 'Parent' });
    const parent = ledger.seq;
    done(ledger, 'customer.change', { id: child, change: { parentId: customerId(ledger, 'P') } });
    expect(undo(ledger, parent)).toBe(`changed by ${parent + 1}`);
  });

  test('of an allocation’s end is refused once the money or the invoice is used up otherwise', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-01-01', 100);
    invoice(ledger, 'I2', '2026-01-01', 100);
    receipt(ledger, 'R1', '2026-01-02', 100, { allocate: [{ invoice: 'I1', amountMinor: 10_000 }] });
    unallocate(ledger, 'R1', 'I1');
    const ended = ledger.seq;
    allocate(ledger, 'R1', 'I2', 100);
    expect(undo(ledger, ended)).toBe(`changed by ${ledger.seq}`);
    undo(ledger);
    writeOff(ledger, 'I1', '2026-01-02', 50);
    expect(undo(ledger, ended)).toBe(`changed by ${ledger.seq}`);
    undo(ledger);
    expect(undo(ledger, ended)).toBe('done');
    expect(ledger.book.countOf('allocations')).toBe(1);
  });

  test('of an end is refused once a document it joined was reversed', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-01-01', 100);
    receipt(ledger, 'R1', '2026-01-02', 100, { allocate: 'oldest-first' });
    unallocate(ledger, 'R1', 'I1');
    const ended = ledger.seq;
    reverse(ledger, 'R1', '2026-01-03');
    expect(undo(ledger, ended)).toMatch(/^changed by /);
  });

  test('of an undo puts back what it took, unless its number was given away', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-01-01', 100);
    undo(ledger);
    const undone = ledger.seq;
    expect(undo(ledger, undone)).toBe('done');
    expect(numbers(ledger.book)).toEqual(['I1']);
    undo(ledger);
    const again = ledger.seq;
    invoice(ledger, 'ｉ１'.toUpperCase(), '2026-01-01', 5);
    expect(undo(ledger, again)).toBe(`changed by ${ledger.seq}`);
  });

  test('of an undo whose customer is gone is refused', () => {
    const ledger = aLedger();
    const created = ledger.seq;
    invoice(ledger, 'I1', '2026-01-01', 100);
    undo(ledger);
    const undone = ledger.seq;
    undo(ledger, created);
    expect(undo(ledger, undone)).toBe('undo.notUndoable');
  });

  test('of what vanished since is refused', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-01-01', 100);
    receipt(ledger, 'R1', '2026-01-02', 100, { allocate: 'oldest-first' });
    const posted = ledger.seq;
    unallocate(ledger, 'R1', 'I1');
    expect(undo(ledger, posted)).toBe('undo.notUndoable');
  });

  test('of the company is refused while anything stands on it', () => {
    const ledger = aLedger(['C1']);
    expect(undo(ledger, 1)).toBe('changed by 2');
    undo(ledger, 2);
    expect(undo(ledger, 1)).toBe('done');
    expect(ledger.book.company).toBeUndefined();
  });

  test('of a change of the base currency is refused once there are documents', () => {
    const ledger = aLedger();
    done(ledger, 'company.change', { baseCurrency: 'USD' });
    const changed = ledger.seq;
    invoice(ledger, 'I1', '2026-01-01', 100);
    expect(undo(ledger, changed)).toBe(`changed by ${ledger.seq}`);
  });
});

describe('undo of an import', () => {
  const importId = 'M1' as ImportId;
  const imported = () => {
    const ledger = aLedger(['C1']);
    const customer = 'MC' as CustomerId;
    const origin = { importId, row: 2 };
    record(ledger, {
      put: {
        imports: [
          {
            id: importId,
            rev: 3,
            kind: 'invoices',
            fileName: 'ledger.csv',
            fileSha256: '',
            importedAt: '' as never,
            accepted: 1,
            refused: 0,
            customers: 1,
            invoices: 1,
            receipts: 1,
          },
        ],
        customers: [aCustomer('MC', { rev: 3, origin })],
        invoices: [anInvoice('MI', { rev: 3, customerId: customer, origin })],
        receipts: [aReceipt('MR', { rev: 3, customerId: customer, origin })],
        allocations: [anAllocation('MA', 'MR', 'MI', { rev: 3, customerId: customer })],
      },
      del: {},
    });
    return ledger;
  };
  const undoImport = (ledger: TestLedger, id = importId) =>
    planImportUndo(ledger.book, id, entryOf(ledger, 3), ledger.seq + 1);

  test('takes all of it', () => {
    const ledger = imported();
    expect(undoImport(ledger)).toEqual({
      ok: true,
      value: {
        put: {},
        del: { imports: ['M1'], customers: ['MC'], invoices: ['MI'], receipts: ['MR'], allocations: ['MA'] },
      },
    });
  });

  test('is refused with the name of what was built on it', () => {
    const ledger = imported();
    creditNote(ledger, 'CN1', '2026-02-01', 5, { customer: 'MC' });
    expect(undoImport(ledger)).toEqual({ ok: false, error: { code: 'import.builtOn', importId, by: 'CN1' } });
    const reversed = imported();
    reverse(reversed, 'MI', '2026-02-01');
    expect(undoImport(reversed)).toMatchObject({ error: { code: 'import.builtOn', by: 'MI' } });
    expect(undoImport(ledger, 'M2' as ImportId)).toMatchObject({
      error: { code: 'import.unknown', importId: 'M2' },
    });
  });
});
