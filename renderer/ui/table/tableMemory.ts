import { type Spot } from './tableKeys';

/** Where a table was left. */
export type TableMemory = { readonly top: number; readonly left: number; readonly spot: Spot | null };

const memory = new Map<string, TableMemory>();

/** Keeps where a table is for as long as the window lives. */
export function remember(stateKey: string, state: TableMemory): void {
  memory.delete(stateKey);
  memory.set(stateKey, state);
  const oldest = memory.keys().next();
  if (memory.size > 200 && !oldest.done) memory.delete(oldest.value);
}

/** Where the table of this name was left, if it was here before. */
export function recall(stateKey: string | undefined): TableMemory | undefined {
  return stateKey === undefined ? undefined : memory.get(stateKey);
}
