import { type DomainError } from '@shared/errors';
import { type ImportTable } from '@shared/imports';
import { err, ok, type Result } from '@shared/result';
import { type RawCell, type RawRow, type ReadTableMessage, type ReadTableRequest } from '@shared/sheets';
import { type Tools } from '../world';
import { type OpenedFile } from './importSession';

export type ReadFile = { readonly opened: OpenedFile; readonly table: ImportTable };

/** Texts up to this length are kept once however often they occur: customers, currencies, days. */
const longestShared = 60;
const mostShared = 50_000;

/**
 * Takes the rows of a file from the readTable job behind the port, message by message. A cancel stops the job; a port
 * that closes before the end is a job that ended without a word.
 */
export function readRows(
  port: MessagePort,
  { progress, signal }: Tools,
): Promise<Result<ReadFile, DomainError>> {
  const rowNumbers: number[] = [];
  const rows: RawRow[] = [];
  const share = shareTexts();
  let opened: OpenedFile | undefined;

  return new Promise((resolve) => {
    const send = (request: ReadTableRequest): void => port.postMessage(request);
    const end = (result: Result<ReadFile, DomainError>): void => {
      signal.removeEventListener('abort', cancel);
      port.removeEventListener('close', lose);
      port.onmessage = null;
      port.close();
      resolve(result);
    };
    const cancel = (): void => {
      send({ type: 'cancel' });
      end(err({ code: 'command.cancelled' }));
    };
    const lose = (): void => end(err({ code: 'job.failed', reason: 'ended' }));
    const take = (message: Extract<ReadTableMessage, { type: 'rows' }>): void => {
      for (const [place, cells] of message.rows.entries()) {
        if (cells.length === 0) continue;
        rowNumbers.push(message.firstRow + place);
        rows.push(cells.map(share));
      }
      progress({
        stage: 'reading',
        done: rows.length,
        of: Math.round(rows.length / (message.doneShare || 1)),
      });
      send({ type: 'more' });
    };

    if (signal.aborted) return cancel();
    signal.addEventListener('abort', cancel);
    port.addEventListener('close', lose);
    port.onmessage = ({ data }: MessageEvent<ReadTableMessage>) => {
      if (data.type === 'opened') {
        const { type: _type, ...found } = data;
        opened = found;
      } else if (data.type === 'rows') take(data);
      else if (data.type === 'failed') end(err(data.error));
      else if (opened === undefined) lose();
      else end(ok({ opened, table: { rowNumbers, rows, merged: data.merged ?? [] } }));
    };
  });
}

function shareTexts(): (cell: RawCell) => RawCell {
  const known = new Map<string, string>();
  return (cell) => {
    if (typeof cell !== 'string' || cell.length > longestShared) return cell;
    const same = known.get(cell);
    if (same !== undefined) return same;
    if (known.size < mostShared) known.set(cell, cell);
    return cell;
  };
}
