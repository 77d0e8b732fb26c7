import { type ElectronApplication, type Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makePdf } from '../builders/pdf';
import { expect, makeTempFolder, removeFolder, test } from './fixtures';
import { callBridge } from './fixtures/rawBridge';
import { stubFolder } from './pages/papers';

/* What the shell does with kept papers: the viewer that shows them to the printer is Chromium's own. */

let folder = '';
test.beforeEach(async () => {
  folder = await makeTempFolder('papers-shell');
});
test.afterEach(() => removeFolder(folder));

/** Puts a PDF of so many pages among the kept documents; answers its hash. */
async function keep(dataDir: string, name: string, pages: number): Promise<string> {
  const bytes = await makePdf(name, pages);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await mkdir(path.join(dataDir, 'documents'), { recursive: true });
  await writeFile(path.join(dataDir, 'documents', sha256), bytes);
  return sha256;
}

/**
 * Stands in for the system's print dialog, which no test can answer. It notes how many pages the viewer holds that is
 * told to print, and answers as the dialog would.
 */
async function answerPrint(app: ElectronApplication, isPrinted: boolean, reason = ''): Promise<void> {
  await app.evaluate(
    ({ app: program }, answer) => {
      const notes = globalThis as unknown as { shown: unknown[] };
      notes.shown = [];
      program.on('web-contents-created', (_event, contents) => {
        contents.print = (options, done) => {
          const viewer = contents.mainFrame.framesInSubtree.find(({ url }) =>
            url.startsWith('chrome-extension:'),
          );
          const script = "document.querySelector('pdf-viewer').viewport.pageDimensions_.length";
          const answerAfter = async (): Promise<void> => {
            const shown: unknown = await viewer?.executeJavaScript(script);
            notes.shown.push({ silent: options?.silent, shown });
            done?.(answer.isPrinted, answer.reason);
          };
          void answerAfter();
        };
      });
    },
    { isPrinted, reason },
  );
}

const shown = (app: ElectronApplication): Promise<unknown> =>
  app.evaluate(() => (globalThis as unknown as { shown: unknown[] }).shown);

const windows = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

async function folderToken(app: ElectronApplication, page: Page, chosen: string): Promise<string> {
  await stubFolder(app, chosen);
  const picked = await callBridge(page, 'files.pickFolder', {});
  return (picked as { value: { folder: { token: string } } }).value.folder.token;
}

test('all pages of all papers are before the printer, and the window goes', async ({ launch, dataDir }) => {
  const { app, page } = await launch();
  const files = [await keep(dataDir, 'a', 2), await keep(dataDir, 'b', 3)];
  await answerPrint(app, true);
  expect(await callBridge(page, 'papers.print', { files })).toEqual({ ok: true, value: { printed: true } });
  const pages = { from: 2, to: 3 };
  expect(await callBridge(page, 'papers.print', { files: files.slice(1), pages })).toEqual({
    ok: true,
    value: { printed: true },
  });
  expect(await shown(app)).toEqual([
    { silent: false, shown: 5 },
    { silent: false, shown: 2 },
  ]);
  expect(await windows(app)).toBe(1);
});

for (const [reason, answer] of [
  ['Print job canceled', { ok: true, value: { printed: false } }],
  ['Print job failed', { ok: false, error: { code: 'print.failed', reason: 'Print job failed' } }],
] as const)
  test(`${reason}: the window goes as well`, async ({ launch, dataDir }) => {
    const { app, page } = await launch();
    const files = [await keep(dataDir, 'a', 1)];
    await answerPrint(app, false, reason);
    expect(await callBridge(page, 'papers.print', { files })).toEqual(answer);
    expect(await windows(app)).toBe(1);
  });

test('what was drawn for the printer alone is printed as well, and what is no PDF is not', async ({
  launch,
}) => {
  const { app, page } = await launch();
  await answerPrint(app, true);
  expect(await callBridge(page, 'papers.printDrawn', { bytes: await makePdf('envelopes', 3) })).toEqual({
    ok: true,
    value: { printed: true },
  });
  expect(await shown(app)).toEqual([{ silent: false, shown: 3 }]);
  expect(await windows(app)).toBe(1);
  const text = new TextEncoder().encode('no PDF');
  expect(await callBridge(page, 'papers.printDrawn', { bytes: text })).toMatchObject({ ok: false });
  expect(await shown(app)).toHaveLength(1);
});

test('what was altered, is missing or has no such page is not printed', async ({ launch, dataDir }) => {
  const { app, page } = await launch();
  const sha256 = await keep(dataDir, 'a', 1);
  await answerPrint(app, true);
  expect(
    await callBridge(page, 'papers.print', { files: [sha256], pages: { from: 2, to: 3 } }),
  ).toMatchObject({ ok: false });
  await writeFile(path.join(dataDir, 'documents', sha256), 'altered');
  expect(await callBridge(page, 'papers.print', { files: [sha256] })).toMatchObject({
    ok: false,
    error: { code: 'file.damaged' },
  });
  expect(await callBridge(page, 'papers.print', { files: ['0'.repeat(64)] })).toMatchObject({
    ok: false,
    error: { code: 'document.unknown' },
  });
  expect(await shown(app)).toEqual([]);
});

test('papers go into a folder that was chosen, and drafts beside them', async ({ launch, dataDir }) => {
  const { app, page } = await launch();
  const sha256 = await keep(dataDir, 'a', 1);
  const out = path.join(folder, 'letters');
  const token = await folderToken(app, page, out);
  expect(await callBridge(page, 'papers.probeFolder', { folderToken: token })).toEqual({
    ok: true,
    value: {},
  });
  const files = [
    { sha256, name: '../催款函〔2026〕001.pdf' },
    { sha256, name: '催款函〔2026〕001' },
  ];
  expect(await callBridge(page, 'papers.saveEach', { folderToken: token, files })).toEqual({
    ok: true,
    value: {
      files: [
        { ok: true, value: '催款函〔2026〕001.pdf' },
        { ok: true, value: '催款函〔2026〕001 (2).pdf' },
      ],
    },
  });
  const draft = { folderToken: token, name: 'draft', bytes: new Uint8Array([1, 2]) };
  expect(await callBridge(page, 'papers.writeInto', draft)).toEqual({
    ok: true,
    value: { name: 'draft.pdf' },
  });
  expect((await readdir(out)).sort()).toEqual(
    ['draft.pdf', '催款函〔2026〕001.pdf', '催款函〔2026〕001 (2).pdf'].sort(),
  );
  const kept = await readFile(path.join(dataDir, 'documents', sha256));
  expect((await readFile(path.join(out, '催款函〔2026〕001.pdf'))).equals(kept)).toBe(true);
});

test('a folder that was chosen stands for no file, and a file for no folder', async ({ launch }) => {
  const { app, page } = await launch();
  const token = await folderToken(app, page, folder);
  const refused = { ok: false, error: { code: 'shell.failed', reason: 'token' } };
  expect(await callBridge(page, 'files.write', { token, bytes: new Uint8Array([1]) })).toEqual(refused);
  expect(await callBridge(page, 'files.read', { token })).toEqual(refused);
  expect(await callBridge(page, 'files.reveal', { token, how: 'open' })).toEqual(refused);
});

test('a closed dialog chooses no folder', async ({ launch }) => {
  const { app, page } = await launch();
  // The system's dialog cannot be closed by a test.
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
  });
  expect(await callBridge(page, 'files.pickFolder', {})).toEqual({ ok: true, value: { folder: null } });
});
