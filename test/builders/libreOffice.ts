import { spawn } from 'node:child_process';
import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';

/** Cells of every sheet as LibreOffice has them, by the sheet's name: plain figures, days as they are shown. */
export type SheetTexts = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The program's path, or null where it is not installed. */
export const libreOffice: string | null = findProgram(['soffice', 'libreoffice']);

/** Rows as csv, all sheets, in UTF-8; figures as they are and not as their format rounds them. */
const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/**
 * Without this setting LibreOffice shows the results that stand in the file, so that a wrong formula would look right.
 */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** LibreOffice with a profile of its own; `recalculates`: every formula is calculated anew when a file is opened. */
export class LibreOffice {
  readonly #profile: string;

  constructor(folder: string, { recalculates }: { readonly recalculates: boolean }) {
    this.#profile = mkdtempSync(path.join(folder, 'profile-'));
    if (!recalculates) return;
    mkdirSync(path.join(this.#profile, 'user'));
    writeFileSync(path.join(this.#profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
  }

  /** Opens a workbook and answers the cells of all its sheets. */
  async read(file: string): Promise<SheetTexts> {
    const out = mkdtempSync(path.join(tmpdir(), 'sheets-'));
    await this.#run(['--convert-to', asCsv, '--outdir', out, file]);
    const name = path.basename(file, path.extname(file));
    const sheets = new Map<string, string[][]>();
    for (const found of readdirSync(out)) {
      const { data } = Papa.parse<string[]>(readFileSync(path.join(out, found), 'utf8'));
      sheets.set(found.slice(name.length + 1, -'.csv'.length), data);
    }
    return sheets;
  }

  #run(args: readonly string[]): Promise<void> {
    const profile = `-env:UserInstallation=${pathToFileURL(this.#profile).href}`;
    const child = spawn(libreOffice ?? '', [profile, '--headless', ...args], { stdio: 'ignore' });
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`LibreOffice ended with ${code}`)),
      );
    });
  }
}

function findProgram(names: readonly string[]): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter))
    for (const name of names) {
      const file = path.join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        continue;
      }
    }
  return null;
}
