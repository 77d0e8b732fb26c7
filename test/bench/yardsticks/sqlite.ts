import { type IsoDate, addDays } from '@shared/dates';
import { type ChangeSet } from '@shared/ledger';
import { type Sqlite, type SqliteDatabase, type Statement } from '../packages';

/** The same rows in an SQLite database in memory, with the indexes that its aging statement uses. */
export class SqliteBook {
  private readonly db: SqliteDatabase;
  private readonly statement: Statement;

  constructor(Database: Sqlite, change: ChangeSet) {
    this.db = new Database(':memory:');
    this.db.exec(schema);
    this.db.transaction(() => this.fill(change))();
    this.db.exec('ANALYZE');
    this.statement = this.db.prepare(agingStatement);
  }

  /** Every cell of the aging as of a day by one statement; answers the total of each currency, to compare. */
  aging(asOf: IsoDate): Map<string, number> {
    const days = {
      d: asOf,
      b30: addDays(asOf, -30),
      b60: addDays(asOf, -60),
      b90: addDays(asOf, -90),
      b180: addDays(asOf, -180),
    };
    const rows = this.statement.all(days) as { currency: string; total: number }[];
    const totals = new Map<string, number>();
    for (const { currency, total } of rows) totals.set(currency, (totals.get(currency) ?? 0) + total);
    return totals;
  }

  private fill({ put }: ChangeSet): void {
    const insert = (sql: string) => this.db.prepare(sql);
    const invoice = insert('INSERT INTO invoices VALUES (?,?,?,?,?,?,?,?)');
    const part = insert('INSERT INTO instalments VALUES (?,?,?,?)');
    for (const row of put.invoices ?? []) {
      const parts = row.instalments.length;
      invoice.run(
        row.id,
        row.customerId,
        row.currency,
        row.issuedOn,
        row.reversedOn ?? null,
        row.grossMinor,
        row.dueOn,
        parts,
      );
      if (parts > 1) row.instalments.forEach((p, no) => part.run(row.id, no, p.dueOn, p.amountMinor));
    }
    const credit = insert('INSERT INTO credits VALUES (?,?,?,?,?,?)');
    for (const r of put.receipts ?? [])
      credit.run(r.id, r.customerId, r.currency, r.receivedOn, r.reversedOn ?? null, r.amountMinor);
    for (const r of put.creditNotes ?? [])
      credit.run(r.id, r.customerId, r.currency, r.issuedOn, r.reversedOn ?? null, r.amountMinor);
    const settle = insert('INSERT INTO settlements VALUES (?,?,?,?,?,?)');
    for (const r of put.allocations ?? [])
      settle.run(
        r.invoiceId,
        r.source.id,
        r.amountMinor,
        r.amountMinor + r.discountMinor + r.writeOffMinor,
        r.effectiveOn,
        r.endedOn ?? null,
      );
    for (const r of put.writeOffs ?? [])
      settle.run(r.invoiceId, null, 0, r.amountMinor, r.writtenOffOn, r.endedOn ?? null);
  }
}

/** Milliseconds that SQLite takes to insert these rows into a file, with its usual safety. */
export function insertIntoFile(Database: Sqlite, file: string, change: ChangeSet): number {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(schema);
  const began = performance.now();
  const { put } = change;
  db.transaction(() => {
    const invoice = db.prepare('INSERT INTO invoices VALUES (?,?,?,?,?,?,?,?)');
    for (const r of put.invoices ?? [])
      invoice.run(r.id, r.customerId, r.currency, r.issuedOn, null, r.grossMinor, r.dueOn, 1);
    const credit = db.prepare('INSERT INTO credits VALUES (?,?,?,?,?,?)');
    for (const r of put.receipts ?? [])
      credit.run(r.id, r.customerId, r.currency, r.receivedOn, null, r.amountMinor);
    const settle = db.prepare('INSERT INTO settlements VALUES (?,?,?,?,?,?)');
    for (const r of put.allocations ?? [])
      settle.run(r.invoiceId, r.source.id, r.amountMinor, r.amountMinor, r.effectiveOn, null);
  })();
  const took = performance.now() - began;
  db.close();
  return took;
}

const schema = `
CREATE TABLE invoices (id TEXT PRIMARY KEY, customer TEXT, currency TEXT, issued TEXT, reversed TEXT, gross INTEGER, due TEXT, parts INTEGER) WITHOUT ROWID;
CREATE TABLE instalments (invoice TEXT, no INTEGER, due TEXT, amount INTEGER);
CREATE TABLE credits (id TEXT PRIMARY KEY, customer TEXT, currency TEXT, dated TEXT, reversed TEXT, amount INTEGER) WITHOUT ROWID;
CREATE TABLE settlements (invoice TEXT, source TEXT, used INTEGER, settled INTEGER, effective TEXT, ended TEXT);
CREATE INDEX instalments_invoice ON instalments(invoice);
CREATE INDEX settlements_invoice ON settlements(invoice);
CREATE INDEX settlements_source ON settlements(source);
`;

/** Invoices with one due day are joined plainly; only those with several pay for a window over their instalments. */
const agingStatement = `
WITH counting AS MATERIALIZED (SELECT * FROM settlements WHERE effective <= $d AND (ended IS NULL OR ended > $d)),
settled AS MATERIALIZED (SELECT invoice, SUM(settled) AS amount FROM counting GROUP BY invoice),
used AS MATERIALIZED (SELECT source, SUM(used) AS amount FROM counting WHERE source IS NOT NULL GROUP BY source),
standing AS (
  SELECT i.*, COALESCE(s.amount, 0) AS settled FROM invoices i LEFT JOIN settled s ON s.invoice = i.id
  WHERE i.issued <= $d AND (i.reversed IS NULL OR i.reversed > $d)),
items AS (
  SELECT customer, currency, due, gross - settled AS open FROM standing WHERE parts = 1
  UNION ALL
  SELECT customer, currency, due, amount - MIN(amount, MAX(0, settled - before)) FROM (
    SELECT i.customer, i.currency, p.due, p.amount, i.settled,
      SUM(p.amount) OVER (PARTITION BY p.invoice ORDER BY p.due, p.no) - p.amount AS before
    FROM standing i JOIN instalments p ON p.invoice = i.id WHERE i.parts > 1)),
entries AS (
  SELECT customer, currency, due, open, 0 AS unapplied FROM items WHERE open <> 0
  UNION ALL
  SELECT c.customer, c.currency, NULL, 0, COALESCE(u.amount, 0) - c.amount FROM credits c LEFT JOIN used u ON u.source = c.id
  WHERE c.dated <= $d AND (c.reversed IS NULL OR c.reversed > $d))
SELECT currency, customer,
  SUM(CASE WHEN due >= $d THEN open ELSE 0 END) AS not_due,
  SUM(CASE WHEN due < $d AND due >= $b30 THEN open ELSE 0 END) AS late_30,
  SUM(CASE WHEN due < $b30 AND due >= $b60 THEN open ELSE 0 END) AS late_60,
  SUM(CASE WHEN due < $b60 AND due >= $b90 THEN open ELSE 0 END) AS late_90,
  SUM(CASE WHEN due < $b90 AND due >= $b180 THEN open ELSE 0 END) AS late_180,
  SUM(CASE WHEN due < $b180 THEN open ELSE 0 END) AS late_more,
  SUM(unapplied) AS unapplied, SUM(open + unapplied) AS total
FROM entries GROUP BY currency, customer ORDER BY currency, customer
`;
