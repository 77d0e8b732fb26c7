import { buildPaper } from '@shared/documents';
import { type DomainError } from '@shared/errors';
import { type PaperId } from '@shared/ids';
import { type Commands, type DecisionContext, type PaperRow } from '@shared/ledger';
import {
  type AnyPaperFacts,
  createNumberGiver,
  type PaperNumber,
  type PaperPick,
  type PaperPlan,
  type PaperRun,
  type PlannedPaper,
  readPaperRun,
  type SkippedPaper,
  toPaperRow,
} from '@shared/papers';
import { err, ok, type Result } from '@shared/result';
import { DrawingJob } from '../drawPapers';
import { type Decision, type Tools, type World } from '../world';
import { factsOf, planOf } from './planning';

type Numbered = { readonly pick: PaperPick; readonly number: PaperNumber };

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
    const plan = await planOf(world, run, tools);
    if (!plan.ok) return plan;
    const papers = findPicked(world, plan.value, picks);
    if (!papers.ok) return papers;
    const numbered = numberPapers(world, papers.value, context);
    const rows = await drawAll(world, run, { job, numbered, context, tools });
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

/** The papers of a plan that were picked, in its order. */
function findPicked(
  world: World,
  plan: PaperPlan,
  picks: readonly PaperPick[],
): Result<readonly PlannedPaper[], DomainError> {
  const wanted = new Set(picks.map(keyOf));
  const papers = plan.papers.filter((paper) => wanted.has(keyOf(paper)));
  if (papers.length === 0) return err({ code: 'paper.nothing' });
  const found = new Set(papers.map(keyOf));
  const lost = picks.find((pick) => !found.has(keyOf(pick)));
  return lost === undefined ? ok(papers) : refuseLost(world, plan.skipped, lost);
}

function refuseLost(
  { book }: World,
  skipped: readonly SkippedPaper[],
  pick: PaperPick,
): Result<never, DomainError> {
  const customer = book.customers.get(pick.customerId);
  if (customer === undefined) return err({ code: 'customer.unknown', value: pick.customerId });
  const reason = skipped.find((one) => keyOf(one) === keyOf(pick))?.reason ?? 'nothing';
  return err({ code: 'paper.notInRun', customer: customer.name, reason });
}

/** Every paper with its number: the next of its series, in the order of the plan. */
function numberPapers(
  world: World,
  papers: readonly PlannedPaper[],
  { today }: DecisionContext,
): readonly Numbered[] {
  const giveNumber = createNumberGiver(world.book);
  return papers.map(({ kind, code, language, customerId, currency }) => ({
    pick: { customerId, currency },
    number: giveNumber({ kind, language, issuedOn: today, customerCode: code }),
  }));
}

type Drawing = {
  readonly job: DrawingJob;
  readonly numbered: readonly Numbered[];
  readonly context: DecisionContext;
  readonly tools: Tools;
};

async function drawAll(
  world: World,
  run: PaperRun,
  { job, numbered, context, tools }: Drawing,
): Promise<Result<readonly PaperRow[], DomainError>> {
  const { today, seq, newId } = context;
  const all: AnyPaperFacts[] = [];
  const drawn = await job.drawAll(
    numbered,
    ({ pick, number }) => {
      const facts = factsOf(world, run, pick, { today, number: number.text });
      if (!facts.ok) return facts;
      all.push(facts.value);
      return ok(buildPaper(facts.value));
    },
    {
      keep: true,
      onDrawn: (done) => tools.progress({ stage: 'drawing', done, of: numbered.length }),
    },
  );
  if (!drawn.ok) return drawn;
  return ok(
    all.flatMap((facts, place) => {
      const [paper, one] = [drawn.value[place], numbered[place]];
      if (paper === undefined || one === undefined) return [];
      const { sha256, bytes, pages } = paper;
      const id = newId() as PaperId;
      return [toPaperRow(facts, { id, rev: seq, number: one.number, file: { sha256, bytes, pages } })];
    }),
  );
}

function keyOf({ customerId, currency }: PaperPick): string {
  return `${customerId} ${currency}`;
}
