import { type CustomerId } from '../ids';
import { type CustomerRow, type LedgerView } from '../ledger';

/** Who belongs to whom among the customers; built once for all the questions of a screen. */
export type CustomerGroups = {
  /** The customer, its children, their children and so on; each once. */
  membersOf(customer: CustomerId): readonly CustomerRow[];
  /** The parents from the nearest up; a circle of parents ends where it would begin again. */
  parentsOf(customer: CustomerId): readonly CustomerRow[];
};

export function customerGroups(view: LedgerView): CustomerGroups {
  const children = new Map<CustomerId, CustomerRow[]>();
  for (const row of view.customers.values()) {
    if (row.parentId === undefined) continue;
    const known = children.get(row.parentId);
    if (known === undefined) children.set(row.parentId, [row]);
    else known.push(row);
  }
  return {
    membersOf(customer) {
      const first = view.customers.get(customer);
      const found = new Set<CustomerRow>(first === undefined ? [] : [first]);
      // A set that grows while it is walked through is walked to its end.
      for (const member of found) for (const child of children.get(member.id) ?? []) found.add(child);
      return [...found];
    },
    parentsOf(customer) {
      const found = new Set<CustomerRow>();
      let parent = parentOf(view, view.customers.get(customer));
      while (parent !== undefined && parent.id !== customer && !found.has(parent)) {
        found.add(parent);
        parent = parentOf(view, parent);
      }
      return [...found];
    },
  };
}

function parentOf(view: LedgerView, row: CustomerRow | undefined): CustomerRow | undefined {
  return row?.parentId === undefined ? undefined : view.customers.get(row.parentId);
}
