import { buildPaper } from '@shared/documents';
import { type PaperPick, type PaperRun, readPaperRun } from '@shared/papers';
import { type DomainError } from '@shared/errors';
import { err, ok, type Result } from '@shared/result';
import { DrawingJob } from '../../drawPapers';
import { factsOf, planOf } from '../../papers/planning';
import { type DrawnPdf } from '../../protocol';
import { type QuestionHandler, type Tools, type World } from '../../world';

/** Who gets a paper of a run, and who does not and why. */
export const planRun: QuestionHandler<'papers.plan'> = async (world, { run }, tools) => {
  if (!world.book.company) return err({ code: 'company.missing' });
  const asked = readPaperRun(run, []);
  return asked.ok ? planOf(world, asked.value.run, tools) : asked;
};

/** What one paper would state, with the steps of its figures. */
export const tellFacts: QuestionHandler<'papers.facts'> = (world, { run, pick }, { today }) => {
  if (!world.book.company) return err({ code: 'company.missing' });
  const asked = readPaperRun(run, [pick]);
  return asked.ok ? factsOf(world, asked.value.run, pick, { today, number: null }) : asked;
};

/** One paper as a draft. */
export const previewPaper: QuestionHandler<'papers.preview'> = async (world, { run, pick }, tools) => {
  const drawn = await drawDrafts(world, run, [pick], tools);
  if (!drawn.ok) return drawn;
  const [paper] = drawn.value;
  return paper === undefined ? err({ code: 'paper.nothing' }) : ok(paper);
};

/** Several papers as drafts, in the order of the picks. */
export const draftPapers: QuestionHandler<'papers.drafts'> = (world, { run, picks }, tools) =>
  drawDrafts(world, run, picks, tools);

async function drawDrafts(
  world: World,
  input: PaperRun,
  picks: readonly PaperPick[],
  { port, signal, today, progress }: Tools,
): Promise<Result<readonly DrawnPdf[], DomainError>> {
  if (port === undefined) throw new Error('drafts come with the port of their job');
  const job = new DrawingJob(port, signal);
  try {
    if (!world.book.company) return err({ code: 'company.missing' });
    const asked = readPaperRun(input, picks);
    if (!asked.ok) return asked;
    const drawn = await job.drawAll(
      asked.value.picks,
      (pick) => {
        const facts = factsOf(world, asked.value.run, pick, { today, number: null });
        return facts.ok ? ok(buildPaper(facts.value)) : facts;
      },
      { keep: false, onDrawn: (done) => progress({ stage: 'drawing', done, of: picks.length }) },
    );
    return drawn.ok ? ok(drawn.value.map(({ pdf, pages }) => ({ pdf, pages }))) : drawn;
  } finally {
    job.close();
  }
}
