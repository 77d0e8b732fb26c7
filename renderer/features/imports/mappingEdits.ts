import { type ColumnKey, columnsOf, type MappingFile, neededColumns } from '@shared/imports';
import { type ImportKind } from '@shared/ledger';

/** What a column of the file stands for in a mapping, by its header; null: it is left out. */
export function keyOfHeader(mapping: MappingFile, header: string): ColumnKey | null {
  return columnsOf(mapping.kind).find((key) => mapping.columns[key] === header) ?? null;
}

/** Gives a column of the file a meaning, or none. A meaning has one column and a column one meaning. */
export function setMeaning(mapping: MappingFile, header: string, key: ColumnKey | null): MappingFile {
  const others = Object.entries(mapping.columns).filter(
    ([other, mapped]) => other !== key && mapped !== header,
  );
  const columns = Object.fromEntries(key === null ? others : [...others, [key, header]]);
  return { ...mapping, columns };
}

/** The meanings that an import of this kind needs and that no column has; of each group one is enough. */
export function missingKeys(mapping: MappingFile): readonly (readonly ColumnKey[])[] {
  return neededColumns(mapping.kind).filter((group) => !group.some((key) => isMapped(mapping, key)));
}

/** The meanings that some column of the file has, in the order in which they are shown. */
export function mappedKeys(mapping: MappingFile): readonly ColumnKey[] {
  return columnsOf(mapping.kind).filter((key) => isMapped(mapping, key));
}

/** A mapping that names a header row and no columns: they are to be proposed. */
export function emptyMapping(kind: ImportKind, sheet: string | null, headerRow: number): MappingFile {
  return { kind, sheet, headerRow, columns: {}, decimal: '.', defaults: {} };
}

function isMapped(mapping: MappingFile, key: ColumnKey): boolean {
  const header = mapping.columns[key];
  return header !== undefined && header !== null && header !== '';
}
