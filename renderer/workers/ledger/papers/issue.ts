import { buildPaper } from '@shared/documents';
import { type DomainError } from '@shared/errors';
import { type PaperId } from '@shared/ids';
import { type Commands, type DecisionContext, type PaperRow } from '@shared/ledger';
import {
  type AnyPaperFacts,
  createNumberGiver,
  type PaperNumber,
  type PaperPick,
  type PaperRun,
  readPaperRun,
  toPaperRow,
} from '@shared/papers';
import { err, ok, type Result } from '@shared/result';
import { DrawingJob } from '../drawPapers';
import { type Decision, type Tools, type World } from '../world';
import { factsOf, planOf } from './planning';

type Numbered = { readonly facts: AnyPaperFacts; readonly number: PaperNumber };

/**
 * Issues the picked papers of a run. It is planned anew under the ledger's lock, because commands may have come
 * between the plan on the screen and this one; a pick that gets no paper any more refuses the whole. Each paper is
 * drawn with its number and kept before the entry that names it, so a cancel or a failure at any of them leaves
 * nothing in the books.
 */
export async function decideIssue(
  world: World,
  input: Commands['paper.issue'],
  context: DecisionContext,
  tools: Tools,
): Promise<Result<Decision, DomainError>> {
  const { port } = tools;
  if (port === undefined) throw new Error('paper.issue comes with the port of its job');
  const job = new DrawingJob(port, tools.signal);
  try {
    if (!world.book.company) return err({ code: 'company.missing' });
    const asked = readPaperRun(input.run, input.picks);
    if (!asked.ok) return asked;
    const { run, picks } = asked.value;
    const numbered = numberPapers(world, run, picks, context);
    if (!numbered.ok) return numbered;
    const rows = await drawAll(job, numbered.value, context, tools);
    if (!rows.ok) return rows;
    return ok({
      change: { put: { papers: rows.value }, del: {} },
      input: { run, picks },
      papers: rows.value.map(({ id }) => id),
    });
  } finally {
    job.close();
  }
}

/** The facts of every paper with its number: the next of its series, in the order of the plan. */
function numberPapers(
  world: World,
  run: PaperRun,
  picks: readonly PaperPick[],
  { today }: DecisionContext,
): Result<readonly Numbered[], DomainError> {
  const plan = planOf(world, run, today);
  const wanted = new Set(picks.map(keyOf));
  const papers = plan.papers.filter((paper) => wanted.has(keyOf(paper)));
  if (papers.length === 0) return err({ code: 'paper.nothing' });
  const found = new Set(papers.map(keyOf));
  const lost = picks.find((pick) => !found.has(keyOf(pick)));
  if (lost !== undefined) return refuseLost(world, plan.skipped, lost);
  const giveNumber = createNumberGiver(world.book);
  const numbered: Numbered[] = [];
  for (const { kind, code, language, ...pick } of papers) {
    const number = giveNumber({ kind, language, issuedOn: today, customerCode: code });
    const facts = factsOf(world, run, pick, { today, number: number.text });
    if (!facts.ok) return facts;
    numbered.push({ facts: facts.value, number });
  }
  return ok(numbered);
}

function refuseLost(
  { book }: World,
  skipped: readonly (PaperPick & { readonly reason: string })[],
  pick: PaperPick,
): Result<never, DomainError> {
  const customer = book.customers.get(pick.customerId);
  if (customer === undefined) return err({ code: 'customer.unknown', value: pick.customerId });
  const reason = skipped.find((one) => keyOf(one) === keyOf(pick))?.reason ?? 'nothing';
  return err({ code: 'paper.notInRun', customer: customer.name, reason });
}

async function drawAll(
  job: DrawingJob,
  papers: readonly Numbered[],
  context: DecisionContext,
  { progress, signal }: Tools,
): Promise<Result<readonly PaperRow[], DomainError>> {
  const rows: PaperRow[] = [];
  for (const { facts, number } of papers) {
    if (signal.aborted) return err({ code: 'command.cancelled' });
    progress({ stage: 'drawing', done: rows.length, of: papers.length });
    const drawn = await job.draw(buildPaper(facts), { keep: true });
    if (!drawn.ok) return drawn;
    const { sha256, bytes, pages } = drawn.value;
    const id = context.newId() as PaperId;
    rows.push(toPaperRow(facts, { id, rev: context.seq, number, file: { sha256, bytes, pages } }));
  }
  progress({ stage: 'drawing', done: rows.length, of: papers.length });
  return ok(rows);
}

function keyOf({ customerId, currency }: PaperPick): string {
  return `${customerId} ${currency}`;
}
