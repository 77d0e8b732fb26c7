import { appendFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { cleanLogText } from './logText';
import { makeFolderNow } from './makeFolder';

export type LogLevel = 'error' | 'warn' | 'info';

const largestSize = 1_000_000;
const keptFiles = 5;

/** The program's log, D/logs/main.log: at most five files of 1 MB; codes and counts, never names, amounts or paths. */
export class LogFile {
  readonly #file: string;
  #size: number;

  constructor(folder: string) {
    this.#file = path.join(folder, 'main.log');
    makeFolderNow(folder);
    this.#size = statSync(this.#file, { throwIfNoEntry: false })?.size ?? 0;
  }

  /** Never throws: a log that cannot be written must not stop the work that it describes. */
  write(level: LogLevel, event: string, detail = ''): void {
    const text = cleanLogText(detail);
    const line = `${new Date().toISOString()} ${level} ${cleanLogText(event)}${text === '' ? '' : ` ${text}`}\n`;
    try {
      if (this.#size + line.length > largestSize) this.#rotate();
      appendFileSync(this.#file, line);
      this.#size += line.length;
    } catch {
      // A full disk or a folder that went away: the user hears of it from the command that failed.
    }
  }

  #rotate(): void {
    const numbered = (index: number): string =>
      index === 0 ? this.#file : this.#file.replace(/\.log$/, `.${index}.log`);
    rmSync(numbered(keptFiles - 1), { force: true });
    for (let index = keptFiles - 2; index >= 0; index -= 1) {
      if (statSync(numbered(index), { throwIfNoEntry: false }))
        renameSync(numbered(index), numbered(index + 1));
    }
    this.#size = 0;
  }
}
