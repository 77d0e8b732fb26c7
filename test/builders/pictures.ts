import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'vitest';
import { AppDatabase } from '@renderer/db/database';
import { type PictureSettings } from '@renderer/workers/ledger/picture/pictureKeeper';
import { zeroHash } from '@shared/ipc/journalLine';
import { type Machine, type Window } from './testLedger';

/** A picture of any book, as soon as nothing is asked; drawn anew after any entry. */
export const eager: PictureSettings = { leastRows: 0, mostEntries: 0, mostRows: 0, quietMs: 1, checkMs: 1 };

export const pictureOf = (machine: Machine): string => path.join(machine.folder, 'book.picture');

export function countDrawn(machine: Machine): number {
  return machine.log.filter((line) => line.startsWith('info picture.write')).length;
}

/** A window that draws the picture of its book, once it is drawn. */
export async function drawPictureOf(machine: Machine): Promise<Window> {
  const drawn = countDrawn(machine);
  const window = await machine.openWindow(eager);
  await vi.waitUntil(() => countDrawn(machine) > drawn && existsSync(pictureOf(machine)), 5_000);
  return window;
}

/** The parsed lines of a picture. */
export function linesOf(machine: Machine): unknown[] {
  const text = readFileSync(pictureOf(machine), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line.slice(65)) as unknown);
}

/** Writes lines as a picture whose hashes fit, so that something else has to show that it does not do. */
export function writeLines(machine: Machine, lines: readonly unknown[]): void {
  let before: string = zeroHash;
  let text = '';
  for (const line of lines) {
    const json = JSON.stringify(line);
    before = createHash('sha256').update(`${before}\n${json}`).digest('hex');
    text += `${before} ${json}\n`;
  }
  writeFileSync(pictureOf(machine), text);
}

/** Opens a window and answers whether the store's rows were read for it. */
export async function opensFromRows(machine: Machine): Promise<{ window: Window; readsRows: boolean }> {
  const rows = vi.spyOn(AppDatabase.prototype, 'rows');
  const before = rows.mock.calls.length;
  const window = await machine.openWindow();
  const readsRows = rows.mock.calls.length > before;
  rows.mockRestore();
  return { window, readsRows };
}
