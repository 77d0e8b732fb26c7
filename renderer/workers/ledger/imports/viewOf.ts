import { cellsOfRow, fingerprintOf, type ImportSessionView } from '@shared/imports';
import { type ImportKind, type ImportRow } from '@shared/ledger';
import { cellText } from '@shared/sheets';
import { type World } from '../world';
import { sampleColumns } from './chooseMapping';
import { type ImportSession } from './importSession';

const firstRows = 30;
const shownColumns = 60;
const shownSamples = 5;

/** What the wizard shows of a file that was read. */
export function viewOf(world: World, session: ImportSession, isRemembered: boolean): ImportSessionView {
  const { opened, table, head, mapping } = session;
  const samples = sampleColumns(table, head);
  return {
    sessionId: session.sessionId,
    fileName: session.fileName,
    ...opened,
    rowCount: table.rows.length,
    headerRow: head.headerRow,
    firstRows: Array.from({ length: firstRows }, (_, place) =>
      cellsOfRow(table, place + 1)
        .slice(0, shownColumns)
        .map(cellText),
    ),
    columns: head.headers.map((header, column) => ({
      header,
      samples: [...new Set((samples[column] ?? []).map(cellText))].slice(0, shownSamples),
    })),
    mapping,
    isRemembered,
    fingerprint: fingerprintOf(head.headers),
    alreadyImported: toMention(findImported(world, opened.sha256, mapping.kind)),
  };
}

/** The import of the same file as the same kind, unless it was taken back. */
export function findImported(world: World, sha256: string, kind: ImportKind): ImportRow | undefined {
  for (const row of world.book.imports.values())
    if (row.fileSha256 === sha256 && row.kind === kind) return row;
  return undefined;
}

function toMention(row: ImportRow | undefined): ImportSessionView['alreadyImported'] {
  return row === undefined ? null : { importId: row.id, importedAt: row.importedAt };
}
