import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import Papa from 'papaparse';
import { type RawCell, type TextEncoding } from '@shared/sheets';
import { findDelimiter, separatorLine } from './delimiter';
import { limits, megabyte } from './limits';
import { type RowSender } from './rowSender';
import { type FileSurvey } from './surveyFile';
import { damaged } from './unreadableFile';

type CsvRequest = {
  readonly path: string;
  readonly survey: FileSurvey;
  readonly encoding: TextEncoding;
  readonly sender: RowSender;
  readonly signal: AbortSignal;
  readonly onOpened: (opened: { readonly delimiter: string }) => void;
};

/** Reads the records of a csv, quoted or not, whatever ends its lines. Records are counted with the blank ones. */
export async function readCsv(request: CsvRequest): Promise<void> {
  const { survey, encoding, sender } = request;
  const sample = new TextDecoder(encoding).decode(survey.head, { stream: true });
  const delimiter = findDelimiter(normaliseLines(sample));
  request.onOpened({ delimiter });

  let record = 0;
  const onRecords = (records: readonly string[][]): boolean => {
    let isDue = false;
    for (const fields of records) {
      record += 1;
      if (record === 1 && fields.length <= 2 && separatorLine.test(fields.join(delimiter))) continue;
      if (sender.add(record, toCells(fields, survey.name, record))) isDue = true;
    }
    return isDue;
  };
  await parsePieces(request, delimiter, onRecords, () => record);
}

/** Feeds the text to the parser and holds it still while a message is on its way. */
function parsePieces(
  request: CsvRequest,
  delimiter: string,
  onRecords: (records: readonly string[][]) => boolean,
  recordsSoFar: () => number,
): Promise<void> {
  const { survey, sender } = request;
  return new Promise((resolve, reject) => {
    const source = Readable.from(decodedPieces(request));
    let bytesShare = 0;
    const fail = (error: unknown, parser?: Papa.Parser): void => {
      reject(error instanceof Error ? error : new Error(String(error)));
      source.destroy();
      parser?.abort();
    };
    source.on('error', fail);
    Papa.parse<string[]>(source, {
      delimiter,
      newline: '\n',
      chunk({ data, errors, meta }, parser) {
        const [problem] = errors;
        if (problem)
          return fail(damaged(survey.name, 'openQuote', recordsSoFar() + (problem.row ?? 0) + 1), parser);
        bytesShare = Math.min(1, meta.cursor / survey.size);
        try {
          if (!onRecords(data)) return;
        } catch (error) {
          return fail(error, parser);
        }
        parser.pause();
        sender.flush(bytesShare).then(
          () => parser.resume(),
          (error: unknown) => fail(error, parser),
        );
      },
      complete: () => resolve(),
      error: (error: unknown) => fail(error),
    });
  });
}

async function* decodedPieces({ path, encoding, signal }: CsvRequest): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let held = '';
  for await (const chunk of createReadStream(path, { highWaterMark: megabyte / 4, signal })) {
    const text = held + decoder.decode(chunk as Buffer, { stream: true });
    // A CR at the end may be the first half of a line's end.
    held = text.endsWith('\r') ? '\r' : '';
    yield normaliseLines(held === '' ? text : text.slice(0, -1));
  }
  const rest = held + decoder.decode();
  if (rest !== '') yield normaliseLines(rest);
}

function normaliseLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '');
}

function toCells(fields: readonly string[], fileName: string, record: number): RawCell[] {
  if (fields.length > limits.columns) throw damaged(fileName, 'tooManyColumns', record);
  let last = fields.length;
  while (last > 0 && (fields[last - 1] ?? '').trim() === '') last -= 1;
  const cells: RawCell[] = [];
  for (let place = 0; place < last; place += 1) {
    const field = fields[place] ?? '';
    if (field.length > limits.cellCharacters) throw damaged(fileName, 'endlessField', record);
    cells.push(field === '' ? null : field);
  }
  return cells;
}
