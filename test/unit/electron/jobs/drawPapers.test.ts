import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DocumentStore, sha256Of } from '@electron/main/services/documentStore';
import { mergeKept } from '@electron/main/services/mergePdf';
import { buildPaper, type DrawAnswer, type PaperDefinition } from '@shared/documents';
import { must } from '@shared/result';
import { drawingPort } from '@test/builders/drawingPort';
import { temporaryFolder } from '@test/builders/journalLines';
import { makeLetterFacts, tieredCharge, zhSender } from '@test/builders/paperFacts';
import { countPdfPages, readPdfFonts, readPdfText } from '@test/builders/readPdf';
import { expect, it } from 'vitest';

/** 8 × 8, of two colours. */
const logo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAGUlEQVR42mP4////AQUFTJIBqyiQZBiUOgDyJ3+hu+lqAgAAAABJRU5ErkJggg==',
  'base64',
);
const letter = buildPaper(makeLetterFacts({ charge: tieredCharge }));

/** Runs the job on a port of node's, asks it for drawings and answers what it said. */
async function drawAll(
  documents: string,
  definitions: readonly PaperDefinition[],
  keep: boolean,
): Promise<readonly DrawAnswer[]> {
  const port = drawingPort(documents);
  const answers: DrawAnswer[] = [];
  const all = new Promise<void>((resolve) => {
    port.addEventListener('message', ({ data }: MessageEvent<DrawAnswer>) => {
      answers.push(data);
      if (answers.length === definitions.length) resolve();
    });
  });
  port.start();
  for (const [id, definition] of definitions.entries())
    port.postMessage({ type: 'draw', id, definition, keep });
  await all;
  return answers;
}

it('keeps a letter under its hash, with its sentences and figures, and its faces embedded as subsets', async () => {
  const folder = await temporaryFolder();
  const [drawn] = await drawAll(folder, [letter], true);
  expect(drawn).toMatchObject({ type: 'drawn', pages: 2, pdf: null });
  const file = path.join(folder, drawn?.type === 'drawn' ? drawn.sha256 : '');
  const text = await readPdfText(file);
  for (const part of ['催款函', '人民币201,234.55元', '合同第9.2条', '5,826.68', '附件二', '第2页'])
    expect(text).toContain(part);
  expect(await countPdfPages(file)).toBe(2);
  const faces = await readPdfFonts(file);
  expect(faces.length).toBeGreaterThanOrEqual(3);
  expect(faces.every(({ isEmbedded, isSubset }) => isEmbedded && isSubset)).toBe(true);
});

it('draws one after the other, and gives drafts back without keeping them', async () => {
  const folder = await temporaryFolder();
  const draft = buildPaper(makeLetterFacts({ number: null }));
  const answers = await drawAll(folder, [draft, draft], false);
  expect(answers.map(({ type }) => type)).toEqual(['drawn', 'drawn']);
  expect(
    answers[0]?.type === 'drawn' &&
      Buffer.from(answers[0].pdf ?? [])
        .subarray(0, 5)
        .toString(),
  ).toBe('%PDF-');
  expect(await readdir(folder)).toEqual([]);
});

it('refuses a picture that is gone or broken by its name, and goes on with the next', async () => {
  const folder = await temporaryFolder();
  const store = new DocumentStore(folder);
  const broken = must(await store.keep(Buffer.from('no picture')));
  // The library throws at it, and the job would end with it.
  const cut = must(await store.keep(logo.subarray(0, -12)));
  const withLogo = (sha256: string): PaperDefinition =>
    buildPaper(
      makeLetterFacts({ sender: { ...zhSender, logo: { sha256, mime: 'image/png', name: 'logo.png' } } }),
    );
  const answers = await drawAll(
    folder,
    [withLogo(broken), withLogo(cut), withLogo('0'.repeat(64)), letter],
    false,
  );
  expect(answers).toMatchObject([
    { type: 'failed', error: { code: 'picture.lost', picture: 'logo' } },
    { type: 'failed', error: { code: 'picture.lost', picture: 'logo' } },
    { type: 'failed', error: { code: 'picture.lost', picture: 'logo' } },
    { type: 'drawn' },
  ]);
});

it('takes no definition that names files, links or pictures beside its own', async () => {
  const folder = await temporaryFolder();
  const hostile = [
    { image: '/etc/passwd', fit: [10, 10] },
    { text: 'x', link: 'https://example.com' },
    { stack: [{ text: 'x', attachment: { src: '/etc/passwd' } }] },
  ].map((node) => ({ ...letter, content: [node] }) as unknown as PaperDefinition);
  const answers = await drawAll(folder, hostile, false);
  for (const answer of answers)
    expect(answer).toMatchObject({ type: 'failed', error: { code: 'command.invalid' } });
});

it('joins kept papers page by page, chosen pages alone, and none that was altered', async () => {
  const folder = await temporaryFolder();
  const store = new DocumentStore(folder);
  const [drawn] = await drawAll(folder, [letter], true);
  const sha256 = drawn?.type === 'drawn' ? drawn.sha256 : '';
  const merged = must(await mergeKept(store, [{ sha256 }, { sha256, pages: { from: 2, to: 2 } }]));
  const file = path.join(folder, 'merged.pdf');
  await writeFile(file, merged.bytes);
  expect(merged.pages).toBe(3);
  expect(await countPdfPages(file)).toBe(3);
  expect((await readPdfText(file)).match(/附件二/gu)?.length).toBeGreaterThan(1);
  await writeFile(path.join(folder, sha256), 'altered');
  expect(await mergeKept(store, [{ sha256 }])).toMatchObject({ ok: false, error: { code: 'file.damaged' } });
  // What is kept again takes the place of what was altered.
  const bytes = Buffer.from('a paper');
  await writeFile(path.join(folder, sha256Of(bytes)), 'b paper');
  expect(must(await store.keep(bytes))).toBe(sha256Of(bytes));
  expect(await store.read(sha256Of(bytes))).toMatchObject({ ok: true });
});

it('sets a paper closer where that saves a page, and only there', async () => {
  const folder = await temporaryFolder();
  const lines = (count: number): PaperDefinition['content'] =>
    Array.from({ length: count }, (_, line) => ({ text: `line ${line + 1}`, margin: [0, 0, 0, 6] as const }));
  const { closer: _closer, ...paper } = letter;
  const content = lines(60);
  const draw = async (closer: NonNullable<PaperDefinition['closer']>): Promise<number | undefined> => {
    const [drawn] = await drawAll(folder, [{ ...paper, content, closer }], false);
    return drawn?.type === 'drawn' ? drawn.pages : undefined;
  };
  expect(await draw({ above: 1, content: lines(20) })).toBe(1);
  expect(await draw({ above: 2, content: lines(20) })).toBe(2);
  expect(await draw({ above: 1, content: lines(61) })).toBe(2);
});

it('looks at what is set closer as at the rest', async () => {
  const folder = await temporaryFolder();
  const closer = {
    above: 1,
    content: [{ text: 'x', link: 'https://example.com' }],
  } as unknown as NonNullable<PaperDefinition['closer']>;
  const [drawn] = await drawAll(folder, [{ ...letter, closer }], false);
  expect(drawn).toMatchObject({ type: 'failed', error: { code: 'command.invalid' } });
});
