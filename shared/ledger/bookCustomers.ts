import { type CustomerId } from '../ids';
import { type CustomerRow } from './rows';
import { numberKey } from './view';

/** Customers by id, by code (unique) and by name (not unique). */
export class CustomerTable {
  readonly rows = new Map<CustomerId, CustomerRow>();
  private readonly codes = new Map<string, CustomerId>();
  private readonly names = new Map<string, Set<CustomerId>>();

  put(row: CustomerRow): void {
    const before = this.rows.get(row.id);
    if (before !== undefined && (before.code !== row.code || before.name !== row.name)) this.forget(before);
    this.rows.set(row.id, row);
    this.codes.set(numberKey(row.code), row.id);
    const name = numberKey(row.name);
    const named = this.names.get(name);
    if (named === undefined) this.names.set(name, new Set([row.id]));
    else named.add(row.id);
  }

  remove(id: CustomerId): void {
    const row = this.rows.get(id);
    if (row === undefined) return;
    this.forget(row);
    this.rows.delete(id);
  }

  byCode(code: string): CustomerRow | undefined {
    const id = this.codes.get(numberKey(code));
    return id === undefined ? undefined : this.rows.get(id);
  }

  byName(name: string): readonly CustomerRow[] {
    return [...(this.names.get(numberKey(name)) ?? [])].flatMap((id) => this.rows.get(id) ?? []);
  }

  private forget(row: CustomerRow): void {
    const code = numberKey(row.code);
    if (this.codes.get(code) === row.id) this.codes.delete(code);
    const name = numberKey(row.name);
    const named = this.names.get(name);
    named?.delete(row.id);
    if (named?.size === 0) this.names.delete(name);
  }
}
