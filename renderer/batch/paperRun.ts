import { bridge, startJob } from '@renderer/bridge';
import { untilMerged } from '@renderer/ledger/untilMerged';
import { type DomainError } from '@shared/errors';
import { type BatchStatus } from '@shared/ipc';
import { type PaperPick, type PaperPlan, type PaperRun, type PlannedPaper } from '@shared/papers';
import { err, ok, type Result } from '@shared/result';
import { type BatchContext, neededFile } from './context';

/** A paper of the run and the file in the folder of `--out` that it stands in; without a number it is a draft. */
export type WrittenPaper = {
  readonly paper: PlannedPaper;
  readonly number: string | null;
  readonly file: string;
};

export type CarriedRun = {
  readonly written: readonly WrittenPaper[];
  readonly skipped: readonly object[];
  readonly warnings: readonly object[];
  readonly status: BatchStatus;
};

type How = {
  /** Customers by code; undefined: all. */
  readonly codes: readonly string[] | undefined;
  readonly isDraft: boolean;
  /** The name of the one file for all papers, without ending; null: one file each. */
  readonly mergedName: string | null;
};

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
  return ok({
    written: written.value,
    skipped: skipped.map(({ code, reason }) => ({ customer: code, reason })),
    warnings: papers.flatMap(({ code: customer, warnings }) =>
      warnings.map(({ code, detail }) => ({ customer, code, ...(detail === undefined ? {} : { detail }) })),
    ),
    status: skipped.some(({ reason }) => reason === 'characterMissing') ? 1 : 0,
  });
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
): Promise<Result<readonly WrittenPaper[], DomainError>> {
  const { token: folderToken } = neededFile(context, 'out');
  const probed = await bridge['papers.probeFolder']({ folderToken });
  if (!probed.ok || papers.length === 0) return probed.ok ? ok([]) : probed;
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
  const files: { number: string; sha256: string; name: string }[] = [];
  for (const id of issued.value.papers ?? []) {
    const file = await ledger.run('paper.file', { id });
    const texts = await ledger.run('paper.texts', { id });
    if (!file.ok) return file;
    if (!texts.ok) return texts;
    if (file.value === null) return err({ code: 'paper.unknown', value: id });
    const { number, file: kept } = file.value.paper;
    files.push({ number, sha256: kept.sha256, name: texts.value.fileName });
  }
  const saved = await save(folderToken, files, mergedName);
  if (!saved.ok) return saved;
  return ok(
    papers.map((paper, place) => ({
      paper,
      number: files[place]?.number ?? null,
      file: saved.value[place] ?? '',
    })),
  );
}

/** Drafts have no number and stand in no book; they are written as they were drawn, one file each. */
async function writeDrafts(
  context: BatchContext,
  run: PaperRun,
  papers: readonly PlannedPaper[],
): Promise<Result<readonly WrittenPaper[], DomainError>> {
  const { ledger, progress } = context;
  const { token: folderToken } = neededFile(context, 'out');
  const probed = await bridge['papers.probeFolder']({ folderToken });
  if (!probed.ok || papers.length === 0) return probed.ok ? ok([]) : probed;
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
  return ok(written);
}

/** The kept files, copied into the folder of `--out`: one each, or all in one. Answers the name of each paper's file. */
async function save(
  folderToken: string,
  files: readonly { readonly sha256: string; readonly name: string }[],
  mergedName: How['mergedName'],
): Promise<Result<readonly string[], DomainError>> {
  if (mergedName === null) {
    const saved = await bridge['papers.saveEach']({ folderToken, files: [...files] });
    return saved.ok ? ok(saved.value.names) : saved;
  }
  const job = await startJob({
    job: 'mergePapers',
    folderToken,
    name: mergedName,
    files: files.map(({ sha256 }) => ({ sha256 })),
  });
  if (!job.ok) return job;
  const merged = await untilMerged(job.value.port);
  return merged.ok ? ok(files.map(() => `${mergedName}.pdf`)) : merged;
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
