import { playElement } from './playElement';
import { readCases } from './readCases';

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/**
 * Plays every *.json of the folders against the real rules: one line per failure (`ID  what  expected  got`), one
 * naming each skip, and the counts at the end. A file that cannot be read counts as one failure.
 */
export function main(
  folders: readonly string[],
  print: (line: string) => void = (line) => process.stdout.write(`${line}\n`),
): Promise<Counts> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const cases of readCases(folders)) {
    if ('reason' in cases) {
      counts.failed += 1;
      print(`${cases.file}  ${cases.reason}`);
      continue;
    }
    for (const [place, element] of cases.elements.entries()) {
      const { result, lines } = playElement(element, place);
      counts[result] += 1;
      for (const line of lines) print(line);
    }
  }
  print(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  return Promise.resolve(counts);
}
