import { type CustomerRow, type LedgerView, numberKey } from '../../ledger';
import { foldText } from '../../sheets';
import { createCloseNames } from './closeNames';
import { type CloseCustomer, type NewCustomer, type PlannedCustomer } from './planTypes';

/** Whom a row means. `place` counts into the plan's customers. */
export type CustomerFinding =
  | { readonly kind: 'missing' }
  /** Several customers have this name, and the row gives no code. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly CloseCustomer[] }
  | { readonly kind: 'found'; readonly place: number; readonly code: string; readonly name: string }
  | {
      readonly kind: 'new';
      readonly code: string;
      readonly name: string;
      readonly closeTo: readonly CloseCustomer[];
    };

export type CustomersOfPlan = {
  readonly all: readonly PlannedCustomer[];
  /** By code; without one by name, then by a code that reads like the name. */
  find(code: string, name: string): CustomerFinding;
  isCodeTaken(code: string): boolean;
  /** Enters a new customer. @returns its place */
  add(customer: NewCustomer): number;
  closeTo(name: string): readonly CloseCustomer[];
};

/** The customers of the book and those that the file brings, found by code or name. */
export function createCustomersOfPlan(view: LedgerView): CustomersOfPlan {
  const all: PlannedCustomer[] = [];
  const placeOfKnown = new Map<string, number>();
  const newByCode = new Map<string, number>();
  const newByName = new Map<string, number[]>();
  const closeOf = new Map<string, readonly CloseCustomer[]>();
  let closeNames: ReturnType<typeof createCloseNames> | undefined;

  const known = (customer: CustomerRow): CustomerFinding => {
    let place = placeOfKnown.get(customer.id);
    if (place === undefined) {
      place = all.push({ kind: 'known', customer }) - 1;
      placeOfKnown.set(customer.id, place);
    }
    return { kind: 'found', place, code: customer.code, name: customer.name };
  };

  const planned = (place: number | undefined): CustomerFinding | undefined => {
    const customer = place === undefined ? undefined : all[place]?.customer;
    return customer && { kind: 'found', place: place ?? 0, code: customer.code, name: customer.name };
  };

  const byCode = (code: string): CustomerFinding | undefined => {
    const row = view.customerByCode(code);
    return row ? known(row) : planned(newByCode.get(numberKey(code)));
  };

  const byName = (name: string): CustomerFinding | undefined => {
    const rows = view.customersByName(name);
    const places = newByName.get(numberKey(name)) ?? [];
    if (rows.length + places.length > 1) {
      const candidates = [...rows, ...places.flatMap((place) => all[place]?.customer ?? [])];
      return { kind: 'ambiguous', candidates: candidates.map((row) => ({ code: row.code, name: row.name })) };
    }
    return rows[0] ? known(rows[0]) : planned(places[0]);
  };

  const closeTo = (name: string): readonly CloseCustomer[] => {
    let close = closeOf.get(name);
    if (close === undefined) {
      closeNames ??= createCloseNames(view.customers.values());
      close = closeNames.find(name);
      closeOf.set(name, close);
    }
    return close;
  };

  return {
    all,
    find(code, name) {
      if (code === '' && name === '') return { kind: 'missing' };
      if (code !== '') {
        const found = byCode(code) ?? (name === '' ? byName(code) : undefined);
        return found ?? { kind: 'new', code, name: name || code, closeTo: name === '' ? [] : closeTo(name) };
      }
      return (
        byName(name) ?? byCode(name) ?? { kind: 'new', code: foldText(name), name, closeTo: closeTo(name) }
      );
    },
    isCodeTaken: (code) => view.customerByCode(code) !== undefined || newByCode.has(numberKey(code)),
    add(customer) {
      const place = all.push({ kind: 'new', customer }) - 1;
      newByCode.set(numberKey(customer.code), place);
      const name = numberKey(customer.name);
      const namesakes = newByName.get(name);
      if (namesakes) namesakes.push(place);
      else newByName.set(name, [place]);
      return place;
    },
    closeTo,
  };
}
