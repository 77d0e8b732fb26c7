/**
 * Rows by id, each with a slot: a small whole number that stays while the row lives and under which columns keep
 * its numbers. A slot can be reserved before its row arrives, because rows are loaded in any order of tables.
 */
export class SlotTable<Id extends string, Row extends { readonly id: Id }> implements ReadonlyMap<Id, Row> {
  private readonly slots = new Map<Id, number>();
  private readonly ids: Id[] = [];
  private readonly rows: (Row | undefined)[] = [];
  private readonly free: number[] = [];
  private live = 0;

  get size(): number {
    return this.live;
  }

  /** One more than the highest slot in use. */
  get slotCount(): number {
    return this.rows.length;
  }

  get(id: Id): Row | undefined {
    const slot = this.slots.get(id);
    return slot === undefined ? undefined : this.rows[slot];
  }

  has(id: Id): boolean {
    return this.get(id) !== undefined;
  }

  rowAt(slot: number): Row | undefined {
    return this.rows[slot];
  }

  /** The one copy of the id's text that all rows share. */
  idAt(slot: number, otherwise: Id): Id {
    return this.ids[slot] ?? otherwise;
  }

  slotOf(id: Id): number | undefined {
    return this.slots.get(id);
  }

  /** The id's slot, a new one where it has none yet. */
  reserve(id: Id): number {
    const known = this.slots.get(id);
    if (known !== undefined) return known;
    const slot = this.free.pop() ?? this.rows.length;
    this.slots.set(id, slot);
    this.ids[slot] = id;
    this.rows[slot] = undefined;
    return slot;
  }

  /** Puts a whole row and answers its slot. */
  put(row: Row): number {
    const slot = this.reserve(row.id);
    if (this.rows[slot] === undefined) this.live += 1;
    this.rows[slot] = row;
    return slot;
  }

  /** Takes the row away and keeps its slot, which `release` gives back when nothing refers to it any more. */
  remove(slot: number): void {
    if (this.rows[slot] === undefined) return;
    this.rows[slot] = undefined;
    this.live -= 1;
  }

  release(slot: number): void {
    const id = this.ids[slot];
    if (id === undefined || this.rows[slot] !== undefined || this.slots.get(id) !== slot) return;
    this.slots.delete(id);
    this.free.push(slot);
  }

  *entries(): Generator<[Id, Row], undefined> {
    for (const [id, slot] of this.slots) {
      const row = this.rows[slot];
      if (row !== undefined) yield [id, row];
    }
    return undefined;
  }

  *keys(): Generator<Id, undefined> {
    for (const [id] of this.entries()) yield id;
    return undefined;
  }

  *values(): Generator<Row, undefined> {
    for (const slot of this.slots.values()) {
      const row = this.rows[slot];
      if (row !== undefined) yield row;
    }
    return undefined;
  }

  [Symbol.iterator](): Generator<[Id, Row], undefined> {
    return this.entries();
  }

  forEach(visit: (row: Row, id: Id, table: ReadonlyMap<Id, Row>) => void): void {
    for (const [id, row] of this.entries()) visit(row, id, this);
  }
}
