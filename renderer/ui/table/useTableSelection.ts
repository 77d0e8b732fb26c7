import { useRef } from 'react';
import { type LineModel } from './lineModel';
import { allOf, keysFrom, toggled } from './tableSelection';
import { type DataTableProps, type TableSelection } from './types';

export type TableSelecting = {
  readonly selection: TableSelection;
  readonly isPossible: boolean;
  readonly selectOnly: (index: number) => void;
  readonly toggle: (index: number) => void;
  /** From where the selection began (or `from`) to a line. */
  readonly extendTo: (index: number, from?: number) => void;
  readonly selectAll: () => void;
  readonly letGo: () => void;
  /** The next extension begins anew. */
  readonly forgetStart: () => void;
};

/** What clicks, Space, Shift and Ctrl+A do to the selection. */
export function useTableSelection<Row>(
  props: Pick<DataTableProps<Row>, 'selection' | 'onSelect' | 'keysBetween'>,
  model: LineModel<Row>,
): TableSelecting {
  const { selection = nothing, onSelect, keysBetween } = props;
  const start = useRef<number | null>(null);
  const selectKeys = (from: number, to: number, change: (keys: Set<string>) => void): void => {
    const select = (keys: readonly string[]): void => {
      const chosen = new Set(keys);
      change(chosen);
      onSelect?.(chosen);
    };
    if (keysBetween) void keysBetween(from, to).then(select);
    else select(keysFrom(model, from, to));
  };
  return {
    selection,
    isPossible: onSelect !== undefined,
    selectOnly: (index) => {
      start.current = index;
      const line = model.lineAt(index);
      if (line?.kind === 'row') onSelect?.(new Set([line.key]));
    },
    toggle: (index) => {
      const line = model.lineAt(index);
      if (line?.kind !== 'row') return;
      start.current = index;
      if (selection === 'all') selectKeys(0, model.count - 1, (keys) => keys.delete(line.key));
      else onSelect?.(toggled(selection, line.key));
    },
    extendTo: (index, from) => {
      start.current ??= from ?? index;
      selectKeys(Math.min(start.current, index), Math.max(start.current, index), () => undefined);
    },
    selectAll: () => onSelect?.(allOf(model)),
    letGo: () => {
      start.current = null;
      onSelect?.(nothing);
    },
    forgetStart: () => {
      start.current = null;
    },
  };
}

const nothing: ReadonlySet<string> = new Set();
