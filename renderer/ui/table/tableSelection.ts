import { type LineModel } from './lineModel';
import { type TableSelection } from './types';

/** The selection with one row put in or taken out. */
export function toggled(selection: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const keys = new Set(selection);
  if (!keys.delete(key)) keys.add(key);
  return keys;
}

/** The keys of the rows in memory from one line to another, in either order. */
export function keysFrom<Row>(model: LineModel<Row>, from: number, to: number): readonly string[] {
  const keys: string[] = [];
  for (
    let at = Math.max(0, Math.min(from, to));
    at <= Math.min(Math.max(from, to), model.count - 1);
    at += 1
  ) {
    const line = model.lineAt(at);
    if (line?.kind === 'row') keys.push(line.key);
  }
  return keys;
}

/** All rows: by key when they are in memory, by name (`all`) when the list is read page by page. */
export function allOf<Row>(model: LineModel<Row>): TableSelection {
  return model.isWhole ? new Set(keysFrom(model, 0, model.count - 1)) : 'all';
}

export function isSelected(selection: TableSelection | undefined, key: string): boolean {
  return selection === 'all' || (selection?.has(key) ?? false);
}
