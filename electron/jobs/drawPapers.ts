import pdfmake from 'pdfmake';
import path from 'node:path';
import { DocumentStore, sha256Of } from '@electron/main/services/documentStore';
import { type DrawAnswer, type DrawRequest, type PaperDefinition } from '@shared/documents';
import { type DomainError } from '@shared/errors';
import { ok, type Result } from '@shared/result';
import { Inbox } from './inbox';
import { type PaperJobContext } from './jobPort';
import { loadFaces } from './papers/faces';
import { readPictures } from './papers/pictures';
import { readDefinition } from './papers/readDefinition';
import { toPdfmake } from './papers/toPdfmake';

type Drawn = Omit<Extract<DrawAnswer, { readonly type: 'drawn' }>, 'type' | 'id'>;

/** The faces of papers, as seen from the built program (scripts/lib/paperFonts.mjs puts them there). */
const fontFolder = path.join(import.meta.dirname, '..', '..', 'resources', 'fonts');

/**
 * Draws papers one after the other as they are asked for, until the port closes or a cancel comes. The faces are read
 * once. While one paper is on its way to the disk the next is drawn; the answers keep the order of the requests.
 * @param fonts the folder of the faces; tests name the checkout's
 */
export async function drawPapers(
  { port, documents, signal }: PaperJobContext<'drawPapers'>,
  fonts = fontFolder,
): Promise<void> {
  const answer = (message: DrawAnswer): void => port.postMessage(message);
  const stop = new AbortController();
  const stopListening = port.onMessage((message) => {
    if ((message as DrawRequest).type === 'cancel') stop.abort();
  });
  const inbox = new Inbox<DrawRequest>(port, AbortSignal.any([signal, stop.signal]));
  const store = new DocumentStore(documents);
  let answered: Promise<void> = Promise.resolve();
  try {
    await loadFaces(fonts);
    for (;;) {
      const request = await inbox.next();
      if (request === null || request.type !== 'draw') break;
      const { id } = request;
      const drawn = await draw(store, request.definition);
      const kept = drawn.ok && request.keep ? keep(store, drawn.value) : drawn;
      answered = answered.then(async () => {
        const result = await kept;
        answer(
          result.ok ? { type: 'drawn', id, ...result.value } : { type: 'failed', id, error: result.error },
        );
      });
      // Lets the disk and the port have their say: with papers waiting nothing else here would.
      await new Promise((resolve) => setImmediate(resolve));
    }
    await answered;
    if (stop.signal.aborted) answer({ type: 'failed', error: { code: 'command.cancelled' } });
  } finally {
    stopListening();
    inbox.close();
  }
}

async function draw(
  store: DocumentStore,
  definition: PaperDefinition,
): Promise<Result<Drawn & { readonly pdf: Uint8Array<ArrayBuffer> }, DomainError>> {
  const checked = readDefinition(definition);
  if (!checked.ok) return checked;
  const pictures = await readPictures(store, checked.value.pictures);
  if (!pictures.ok) return pictures;
  const { pdf, pages } = await renderInFewPages(checked.value, pictures.value);
  return ok({ pages, bytes: pdf.byteLength, sha256: sha256Of(pdf), pdf });
}

/** Answers once the paper is on the disk. */
async function keep(
  store: DocumentStore,
  { pdf, ...figures }: Drawn & { readonly pdf: Uint8Array<ArrayBuffer> },
): Promise<Result<Drawn, DomainError>> {
  const kept = await store.keep(pdf);
  return kept.ok ? ok({ ...figures, pdf: null }) : kept;
}

type Rendered = { readonly pdf: Uint8Array<ArrayBuffer>; readonly pages: number };
type Pictures = Readonly<Record<string, string>>;

/** How many pages a paper takes is known when it is drawn: one that takes too many is drawn set closer too. */
async function renderInFewPages(definition: PaperDefinition, pictures: Pictures): Promise<Rendered> {
  const { closer, ...usual } = definition;
  const drawn = await render(usual, pictures);
  if (closer === undefined || drawn.pages <= closer.above) return drawn;
  const close = await render({ ...usual, content: closer.content }, pictures);
  return close.pages < drawn.pages ? close : drawn;
}

async function render(definition: PaperDefinition, pictures: Pictures): Promise<Rendered> {
  let pages = 1;
  const content = toPdfmake(definition, pictures, new Date(), (count) => {
    pages = count;
  });
  const buffer = await pdfmake.createPdf(content).getBuffer();
  return { pdf: new Uint8Array(buffer), pages };
}
