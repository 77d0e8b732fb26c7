import { type DomainError } from '../../errors';
import { err, ok, type Result } from '../../result';
import { showValue } from '../../showValue';
import { type Reader } from './read';

/** A reader for each field; a field whose reader answers undefined is absent. */
export type Readers<Row> = { readonly [K in keyof Row]-?: Reader<Exclude<Row[K], undefined> | undefined> };

/** Fields that were given a value, and fields that were cleared (null, or a text without characters). */
export type FieldChange<Row> = { readonly set: Partial<Row>; readonly cleared: readonly (keyof Row)[] };

/** Reads the fields of a row from outside, each with its own reader; a field that no row has is refused. */
export function readFields<Row>(input: object, readers: Readers<Row>): Result<FieldChange<Row>, DomainError> {
  const set: Partial<Row> = {};
  const cleared: (keyof Row)[] = [];
  for (const [name, value] of Object.entries(input)) {
    if (!isField(readers, name))
      return err({ code: 'field.invalid', field: name.slice(0, 100), value: showValue(value) });
    if (value === undefined) continue;
    const read = value === null ? ok(undefined) : readers[name](value, name);
    if (!read.ok) return read;
    if (read.value === undefined) cleared.push(name);
    else set[name] = read.value;
  }
  return ok({ set, cleared });
}

/** A row with the change carried out; cleared fields are absent afterwards. */
export function changeFields<Row extends object>(row: Row, { set, cleared }: FieldChange<Row>): Row {
  const changed: Row = { ...row, ...set };
  for (const field of cleared) Reflect.deleteProperty(changed, field);
  return changed;
}

function isField<Row>(readers: Readers<Row>, name: string): name is string & keyof Row {
  return Object.hasOwn(readers, name);
}
