import { type DomainError } from '../../errors';
import { err, ok, type Result } from '../../result';
import { showValue } from '../../showValue';
import { type Dispatch, dispatchChannels, type PaperRow } from '../paperRows';
import { type LedgerView } from '../view';
import { type Decider, putting } from './decider';
import { findCompany } from './find';
import { readAll, readDate, readText, readWord, withoutAbsent } from './read';

const mostPapers = 10_000;

/** Voids an issued paper, with the reason. Its number and file stay; the same paper may then be issued anew. */
export const decidePaperVoid: Decider<'paper.void'> = (view, input, context) => {
  const read = readAll({
    company: findCompany(view),
    paper: findStandingPaper(view, input.id),
    reason: readText(input.reason, 'reason', 200),
  });
  if (!read.ok) return read;
  const { paper, reason } = read.value;
  if (reason === undefined) return err({ code: 'value.missing', field: 'reason' });
  const row: PaperRow = {
    ...paper,
    postedSeq: paper.postedSeq ?? paper.rev,
    rev: context.seq,
    voided: { on: context.today, reason },
  };
  return putting({ papers: [row] });
};

/** Records how and when papers went out; each further dispatch stands beside the ones before. */
export const decidePaperDispatch: Decider<'paper.dispatch'> = (view, input, context) => {
  const { ids } = input;
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > mostPapers)
    return err({ code: 'command.invalid', reason: 'ids' });
  const read = readAll({
    company: findCompany(view),
    on: readDate(input.on, 'on'),
    channel: readWord(dispatchChannels)(input.channel, 'channel'),
    waybill: readText(input.waybill, 'waybill', 60),
  });
  if (!read.ok) return read;
  const { on, channel, waybill } = read.value;
  const dispatch: Dispatch = { on, channel, ...withoutAbsent({ waybill }) };
  const papers: PaperRow[] = [];
  for (const id of new Set(ids)) {
    const paper = findStandingPaper(view, id);
    if (!paper.ok) return paper;
    if (on < paper.value.issuedOn) return err({ code: 'value.invalid', field: 'on', value: on });
    papers.push({
      ...paper.value,
      postedSeq: paper.value.postedSeq ?? paper.value.rev,
      rev: context.seq,
      dispatches: [...paper.value.dispatches, dispatch],
    });
  }
  return putting({ papers });
};

function findStandingPaper(view: LedgerView, id: unknown): Result<PaperRow, DomainError> {
  const row = typeof id === 'string' ? view.papers.get(id as PaperRow['id']) : undefined;
  if (row === undefined) return err({ code: 'paper.unknown', value: showValue(id) });
  return row.voided === undefined
    ? ok(row)
    : err({ code: 'paper.voided', number: row.number, on: row.voided.on });
}
