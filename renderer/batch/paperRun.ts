import { bridge, startJob } from '@renderer/bridge';
import { type DomainError } from '@shared/errors';
import { type PaperId } from '@shared/ids';
import { describeSkipped, describeWarning, type Language } from '@shared/i18n';
import { type BatchStatus } from '@shared/ipc';
import {
  type PaperPick,
  type PaperPlan,
  type PaperRun,
  type PlannedPaper,
  type SkippedPaper,
} from '@shared/papers';
import { err, must, ok, type Result } from '@shared/result';
import { type BatchContext, neededFile } from './context';
import { type PaperToSave, savePapers } from './paperSave';

/**
 * A paper of the run and the file in the folder of `--out` that it stands in; without a number it is a draft, without a
 * file it was issued and could not be copied there.
 */
export type WrittenPaper = {
  readonly paper: PlannedPaper;
  readonly number: string | null;
  readonly file: string | null;
};

type Written = { readonly papers: readonly WrittenPaper[]; readonly problems: readonly object[] };

export type CarriedRun = {
  readonly written: readonly WrittenPaper[];
  readonly skipped: readonly object[];
  readonly warnings: readonly object[];
  /** What went wrong after the papers were issued. */
  readonly problems: readonly object[];
  readonly status: BatchStatus;
};

type How = {
  /** Customers by code; undefined: all. */
  readonly codes: readonly string[] | undefined;
  readonly isDraft: boolean;
  /** The name of the one file for all papers, without ending; null: one file each. */
  readonly mergedName: string | null;
};

/** Why a paper that is wanted cannot be made: the run is done in part. Other reasons are how it should be. */
const cannotBe: ReadonlySet<SkippedPaper['reason']> = new Set([
  'characterMissing',
  'tooLarge',
  'notComputed',
]);

const none: Written = { papers: [], problems: [] };

/** So many drafts are in memory at a time. */
const draftsAtOnce = 50;

/** Plans a run, issues its papers (or draws them as drafts), and writes them into the folder of `--out`. */
export async function carryOutRun(
  context: BatchContext,
  run: PaperRun,
  how: How,
): Promise<Result<CarriedRun, DomainError>> {
  const customers = await findCustomers(context, how.codes);
  if (!customers.ok) return customers;
  const wanted: PaperRun = { ...run, ...customers.value };
  const plan = await planOf(context, wanted);
  if (!plan.ok) return plan;
  const { papers, skipped } = plan.value;
  const written = how.isDraft
    ? await writeDrafts(context, wanted, papers)
    : await writeIssued(context, wanted, papers, how.mergedName);
  if (!written.ok) return written;
  const { problems } = written.value;
  const { language } = context;
  const isPartly = problems.length > 0 || skipped.some(({ reason }) => cannotBe.has(reason));
  return ok({
    written: written.value.papers,
    skipped: skipped.map((one) => skippedJson(one, language)),
    warnings: papers.flatMap(({ code: customer, warnings }) =>
      warnings.map((warning) => ({ customer, ...warning, message: describeWarning(warning, language) })),
    ),
    problems,
    status: isPartly ? 1 : 0,
  });
}

function skippedJson(skipped: SkippedPaper, language: Language): object {
  const { code: customer, reason, missing } = skipped;
  const message = describeSkipped(skipped, language);
  return { customer, reason, ...(missing === undefined ? {} : { missing }), message };
}

async function findCustomers(
  { ledger }: BatchContext,
  codes: How['codes'],
): Promise<Result<Pick<PaperRun, 'customers'>, DomainError>> {
  if (codes === undefined) return ok({});
  const found = await ledger.run('customers.byCode', { codes });
  if (!found.ok) return found;
  const [unknown] = found.value.unknown;
  return unknown === undefined
    ? ok({ customers: found.value.ids })
    : err({ code: 'customer.unknown', value: unknown });
}

/** A folder without a company has nothing to send. */
async function planOf(
  { ledger, book, progress }: BatchContext,
  run: PaperRun,
): Promise<Result<PaperPlan, DomainError>> {
  if (book.company === null) return ok({ papers: [], skipped: [] });
  return ledger.run('papers.plan', { run }, { onProgress: progress });
}

/** The folder is tried before anything is issued: what could not be written must not be in the books. */
async function writeIssued(
  context: BatchContext,
  run: PaperRun,
  papers: readonly PlannedPaper[],
  mergedName: How['mergedName'],
): Promise<Result<Written, DomainError>> {
  const { token: folderToken } = neededFile(context, 'out');
  const probed = await bridge['papers.probeFolder']({ folderToken });
  if (!probed.ok || papers.length === 0) return probed.ok ? ok(none) : probed;
  const job = await startJob({ job: 'drawPapers' });
  if (!job.ok) return job;
  const { ledger, progress } = context;
  const { port } = job.value;
  const issued = await ledger.run(
    'paper.issue',
    { run, picks: papers.map(pickOf) },
    { port, onProgress: progress },
  );
  if (!issued.ok) return issued;
  const files = await keptFiles(context, issued.value.papers ?? []);
  const { names, problems } = await savePapers(context, folderToken, files, mergedName);
  return ok({
    papers: papers.map((paper, place) => ({
      paper,
      number: files[place]?.number ?? null,
      file: names[place] ?? null,
    })),
    problems,
  });
}

/** The kept files of papers that were just issued, in their order. */
async function keptFiles({ ledger }: BatchContext, ids: readonly PaperId[]): Promise<readonly PaperToSave[]> {
  const files: PaperToSave[] = [];
  for (const id of ids) {
    const file = must(await ledger.run('paper.file', { id }));
    const texts = must(await ledger.run('paper.texts', { id }));
    if (file === null) throw new Error(`${id} was issued and is not in the book`);
    const { number, file: kept } = file.paper;
    files.push({ number, sha256: kept.sha256, name: texts.fileName });
  }
  return files;
}

/** Drafts have no number and stand in no book; they are written as they were drawn, one file each. */
async function writeDrafts(
  context: BatchContext,
  run: PaperRun,
  papers: readonly PlannedPaper[],
): Promise<Result<Written, DomainError>> {
  const { ledger, progress } = context;
  const { token: folderToken } = neededFile(context, 'out');
  const probed = await bridge['papers.probeFolder']({ folderToken });
  if (!probed.ok || papers.length === 0) return probed.ok ? ok(none) : probed;
  const written: WrittenPaper[] = [];
  for (let at = 0; at < papers.length; at += draftsAtOnce) {
    const some = papers.slice(at, at + draftsAtOnce);
    const job = await startJob({ job: 'drawPapers' });
    if (!job.ok) return job;
    const { port } = job.value;
    const drawn = await ledger.run('papers.drafts', { run, picks: some.map(pickOf) }, { port });
    if (!drawn.ok) return drawn;
    for (const [place, { pdf }] of drawn.value.entries()) {
      const paper = some[place];
      if (paper === undefined) continue;
      const name = `draft-${runName(run)}-${paper.code}-${paper.currency}`;
      const file = await bridge['papers.writeInto']({ folderToken, name, bytes: pdf });
      if (!file.ok) return file;
      written.push({ paper, number: null, file: file.value.name });
    }
    progress({ stage: 'drawing', done: written.length, of: papers.length });
  }
  return ok({ papers: written, problems: [] });
}

function runName(run: PaperRun): string {
  switch (run.kind) {
    case 'letter':
      return `L${run.level}-${run.asOf}`;
    case 'statement':
      return `statement-${run.to}`;
    default:
      return `${run.kind}-${run.asOf}`;
  }
}

function pickOf({ customerId, currency }: PlannedPaper): PaperPick {
  return { customerId, currency };
}
