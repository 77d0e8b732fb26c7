import { type ReadTableMessage } from '@shared/sheets';
import { type JobContext } from './jobPort';
import { fileKindOf } from './table/fileKind';
import { readCsv } from './table/readCsv';
import { readXlsx } from './table/readXlsx';
import { createRowSender, type RowSender } from './table/rowSender';
import { type FileSurvey, surveyFile } from './table/surveyFile';
import { findEncoding } from './table/textEncoding';
import { ReadingCancelled, refusalOf, UnreadableFile } from './table/unreadableFile';

/**
 * Reads a table (csv or xlsx) and sends its rows over the port, at most 2,000 a message; see `ReadTableMessage`.
 * Whatever the file holds, the answer is rows or a refusal by code.
 */
export async function readTable(context: JobContext<'readTable'>): Promise<void> {
  const stop = new AbortController();
  const cancel = (): void => stop.abort();
  context.signal.addEventListener('abort', cancel);
  if (context.signal.aborted) cancel();
  const stopListening = context.port.onMessage((message) => {
    if ((message as { type?: string }).type === 'cancel') cancel();
  });
  const send = (message: ReadTableMessage): void => context.port.postMessage(message);
  let name = '';
  try {
    const survey = await surveyFile(context.path, stop.signal);
    name = survey.name;
    const sender = createRowSender(context.port, name, stop.signal);
    try {
      await readRows(context, survey, sender, stop.signal);
    } finally {
      sender.close();
    }
  } catch (error) {
    if (stop.signal.aborted || error instanceof ReadingCancelled) return;
    send({ type: 'failed', error: refusalOf(error, name, 'content').refusal });
  } finally {
    stopListening();
    context.signal.removeEventListener('abort', cancel);
  }
}

async function readRows(
  { port, input, path }: JobContext<'readTable'>,
  survey: FileSurvey,
  sender: RowSender,
  signal: AbortSignal,
): Promise<void> {
  const send = (message: ReadTableMessage): void => port.postMessage(message);
  const finish = async (done: Extract<ReadTableMessage, { type: 'done' }>): Promise<void> => {
    await sender.finish();
    send(done);
  };
  const { sha256, name } = survey;
  if (fileKindOf(survey) === 'xlsx') {
    const { merged } = await readXlsx({
      path,
      fileName: name,
      sheet: input.sheet,
      sender,
      onOpened: (opened) => send({ type: 'opened', fileType: 'xlsx', sha256, ...opened }),
    });
    return finish({ type: 'done', rowCount: sender.count, merged });
  }
  const encoding = findEncoding(survey, input.encoding);
  await readCsv({
    path,
    survey,
    encoding,
    sender,
    signal,
    onOpened: ({ delimiter }) =>
      send({ type: 'opened', fileType: 'csv', sha256, sheets: [], encoding, delimiter }),
  });
  if (sender.count === 0) throw new UnreadableFile({ code: 'file.empty', name });
  return finish({ type: 'done', rowCount: sender.count });
}
