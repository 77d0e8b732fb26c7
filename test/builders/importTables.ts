import { type RawRow } from '@shared/sheets';
import {
  type ImportPlan,
  type ImportTable,
  type MappingFile,
  planImport,
  proposeMapping,
  readHead,
  resolveMapping,
} from '@shared/imports';
import { type IsoDate, isoDate } from '@shared/dates';
import { createBook, type LedgerView } from '@shared/ledger';

/** A table as the reader hands it over: the rows with a value, and their numbers. */
export function tableOf(rows: readonly RawRow[]): ImportTable {
  const filled = rows
    .map((cells, place) => ({ cells, row: place + 1 }))
    .filter(({ cells }) => cells.length > 0);
  return { rowNumbers: filled.map(({ row }) => row), rows: filled.map(({ cells }) => cells), merged: [] };
}

export function samplesOf(table: ImportTable, headerRow: number): RawRow[] {
  const width = Math.max(0, ...table.rows.map((row) => row.length));
  const data = table.rows.filter((_, place) => (table.rowNumbers[place] ?? 0) > headerRow).slice(0, 50);
  return Array.from({ length: width }, (_, column) => data.map((row) => row[column] ?? null));
}

export type PlanOptions = {
  readonly view?: LedgerView;
  readonly mapping?: Partial<MappingFile>;
  readonly headerRow?: number;
  readonly today?: IsoDate;
  readonly corrections?: ReadonlyMap<number, ReadonlyMap<keyof MappingFile['columns'], string>>;
  readonly skips?: ReadonlySet<number>;
  readonly merged?: ImportTable['merged'];
};

/** Plans rows as the worker does, with the proposed mapping changed as asked. */
export function planRows(rows: readonly RawRow[], options: PlanOptions = {}): ImportPlan {
  const table = { ...tableOf(rows), merged: options.merged ?? [] };
  const head = readHead(table, options.headerRow ?? 1);
  const proposed = proposeMapping(head, samplesOf(table, head.headerRow), options.mapping?.kind);
  const mapping: MappingFile = { ...proposed, ...options.mapping };
  return planImport(
    {
      table,
      head,
      mapping,
      resolved: resolveMapping(mapping, head),
      corrections: options.corrections ?? new Map(),
      skips: options.skips ?? new Set(),
    },
    options.view ?? createBook(),
    options.today ?? isoDate('2026-06-30'),
  );
}
