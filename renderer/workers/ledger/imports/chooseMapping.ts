import { type DomainError } from '@shared/errors';
import {
  findHeaderRow,
  fingerprintOf,
  type Head,
  type ImportTable,
  type MappingFile,
  placeOfRow,
  proposeMapping,
  readHead,
  readMappingFile,
  resolveMapping,
} from '@shared/imports';
import { type ImportKind } from '@shared/ledger';
import { err, ok, type Result } from '@shared/result';
import { isEmptyCell, type RawCell } from '@shared/sheets';
import { type OpenedFile } from './importSession';

/** Rows from which the columns' meanings and the preview's samples are taken. */
const sampleRows = 50;

export type Choice = { readonly mapping: MappingFile; readonly head: Head; readonly isRemembered: boolean };

export type Wanted = {
  readonly kind: ImportKind | undefined;
  readonly mapping: MappingFile | undefined;
  readonly remembered: Readonly<Record<string, string>>;
};

/**
 * The mapping to begin with: the one that was given; else the one remembered for these headers; else a proposal. A
 * given one without columns names only the head's row (and the kind): its columns are proposed.
 */
export function chooseMapping(
  table: ImportTable,
  opened: OpenedFile,
  wanted: Wanted,
): Result<Choice, DomainError> {
  const { mapping: given, kind } = wanted;
  const sheet = opened.sheet ?? null;
  if (given !== undefined) {
    const checked = checkGiven(given, opened, kind);
    if (!checked.ok) return checked;
    const head = readHead(table, given.headerRow);
    const mapping = hasColumns(given) ? given : completeMapping(table, head, given);
    return ok({ mapping: { ...mapping, sheet }, head, isRemembered: false });
  }
  const head = readHead(table, findHeaderRow(table, kind) ?? table.rowNumbers[0] ?? 1);
  const remembered = findRemembered(head, wanted);
  const mapping = remembered ?? proposeMapping(head, sampleColumns(table, head), kind);
  return ok({ mapping: { ...mapping, sheet }, head, isRemembered: remembered !== null });
}

/** A mapping that says nothing of its columns gets them proposed; what it says otherwise stays. */
export function completeMapping(table: ImportTable, head: Head, mapping: MappingFile): MappingFile {
  const proposed = proposeMapping(head, sampleColumns(table, head), mapping.kind);
  return { ...mapping, columns: proposed.columns, decimal: proposed.decimal };
}

export function hasColumns(mapping: MappingFile): boolean {
  return Object.values(mapping.columns).some((header) => typeof header === 'string' && header !== '');
}

/** Up to 50 values of each column, blanks left out. */
export function sampleColumns(table: ImportTable, head: Head): readonly (readonly RawCell[])[] {
  const first = placeOfRow(table, head.firstDataRow);
  const rows = table.rows.slice(first, first + sampleRows);
  return head.headers.map((_, column) => rows.flatMap((row) => valueOf(row[column])));
}

function valueOf(cell: RawCell | undefined): readonly RawCell[] {
  return cell === undefined || isEmptyCell(cell) ? [] : [cell];
}

function checkGiven(
  mapping: MappingFile,
  opened: OpenedFile,
  kind: ImportKind | undefined,
): Result<null, DomainError> {
  if (kind !== undefined && mapping.kind !== kind)
    return err({ code: 'mapping.invalid', problem: 'otherKind', at: mapping.kind });
  const { sheet } = mapping;
  if (sheet !== null && opened.fileType === 'xlsx' && sheet !== opened.sheet)
    return err({ code: 'sheet.missing', sheet, sheets: opened.sheets });
  return ok(null);
}

/** The mapping that was used for a file with these headers, if it still fits the file and what is wanted. */
function findRemembered(head: Head, { kind, remembered }: Wanted): MappingFile | null {
  const json = remembered[fingerprintOf(head.headers)];
  if (json === undefined) return null;
  const mapping = parseMapping(json);
  if (mapping === null || (kind !== undefined && mapping.kind !== kind)) return null;
  const here = { ...mapping, headerRow: head.headerRow };
  return resolveMapping(here, head).issues.length === 0 ? here : null;
}

function parseMapping(json: string): MappingFile | null {
  try {
    const mapping = readMappingFile(JSON.parse(json));
    return mapping.ok ? mapping.value : null;
  } catch {
    return null;
  }
}
