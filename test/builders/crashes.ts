import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { vi } from 'vitest';
import { heal, store } from './storeFaults';
import { type Machine, setUpMachine, type Window } from './testLedger';

export const segmentOf = (machine: Machine): string => path.join(machine.folder, 'journal', '000001.journal');

/** A book of four entries: the company and three customers. */
export async function setUpBook(
  codes: readonly string[] = ['A', 'B', 'C'],
): Promise<{ machine: Machine; window: Window }> {
  const machine = await setUpMachine();
  const window = await machine.openWindow();
  await window.do('company.open', { baseCurrency: 'CNY', nameZh: '江南精密' });
  for (const code of codes) await window.do('customer.create', { code, name: `客户${code}` });
  return { machine, window };
}

/** Sends a command whose line reaches the journal while the store hangs, as if the process were killed in between. */
export async function crashAfterJournal(machine: Machine, window: Window, code: string): Promise<void> {
  const before = readFileSync(segmentOf(machine)).length;
  heal();
  store.hangAfter = 0;
  void window.run('customer.create', { code, name: `客户${code}` });
  await vi.waitUntil(() => store.calls > 0 && readFileSync(segmentOf(machine)).length > before);
  heal();
}

/** Where a line of the first segment begins; lines count from 1. */
export function lineStart(bytes: Buffer, line: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) start = bytes.indexOf(10, start) + 1;
  return start;
}

/** Alters one byte of a line and answers the file as it then is. */
export async function alterLine(machine: Machine, line: number): Promise<Buffer> {
  const bytes = readFileSync(segmentOf(machine));
  const at = lineStart(bytes, line) + 100;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(segmentOf(machine), bytes);
  return bytes;
}
