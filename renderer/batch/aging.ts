import { bridge, startJob } from '@renderer/bridge';
import { type AgingBlock, type AgingFigures, type AgingQuery, type AgingReport } from '@shared/aging';
import { type DomainError } from '@shared/errors';
import { type CurrencyCode, minorToDecimal } from '@shared/money';
import { ok, type Result } from '@shared/result';
import { type BatchContext } from './context';
import { type BatchOutcome, done, refused } from './outcome';
import { AgingOptions } from './readOptions';

/** `aging`: the report as JSON, on request also in a file and as the workbook. */
export async function runAging(context: BatchContext): Promise<BatchOutcome> {
  const options = AgingOptions.parse(context.options);
  const query: AgingQuery = {
    asOf: options['as-of'],
    basis: options.basis,
    bounds: options.buckets,
    ...(options.currency === undefined ? {} : { currency: options.currency }),
  };
  const report = await context.ledger.run('aging.report', query, { onProgress: context.progress });
  if (!report.ok) return refused(report.error, context.language);
  const answer = agingJson(report.value);
  const written = await writeOutputs(context, query, answer);
  return written.ok ? done(answer) : refused(written.error, context.language);
}

async function writeOutputs(
  context: BatchContext,
  query: AgingQuery,
  answer: object,
): Promise<Result<null, DomainError>> {
  const { json, xlsx } = context.files;
  if (xlsx) {
    const job = await startJob({ job: 'writeWorkbook', token: xlsx.token });
    if (!job.ok) return job;
    const info = await bridge['app.info']({});
    if (!info.ok) return info;
    const input = { query, language: context.language, version: info.value.version };
    const { port } = job.value;
    const book = await context.ledger.run('aging.workbook', input, { port, onProgress: context.progress });
    if (!book.ok) return book;
  }
  if (json) {
    const bytes = new TextEncoder().encode(`${JSON.stringify(answer, null, 2)}\n`);
    const file = await bridge['files.write']({ token: json.token, bytes });
    if (!file.ok) return file;
  }
  return ok(null);
}

/** The report in the form of the command line: amounts as plain decimal texts, a block for each currency. */
export function agingJson(report: AgingReport): object {
  return {
    asOf: report.asOf,
    basis: report.basis,
    bounds: report.bounds,
    currencies: report.blocks.map((block) => blockJson(block)),
  };
}

function blockJson({ currency, totals, customers }: AgingBlock): object {
  return {
    currency,
    totals: figuresJson(totals, currency),
    customers: customers.map((customer) => ({
      code: customer.code,
      name: customer.name,
      ...figuresJson(customer, currency),
    })),
  };
}

function figuresJson(figures: AgingFigures, currency: CurrencyCode): object {
  const decimal = (minor: number): string => minorToDecimal(minor, currency);
  return {
    notDue: decimal(figures.notDueMinor),
    late: figures.lateMinor.map(decimal),
    unapplied: decimal(figures.unappliedMinor),
    total: decimal(figures.totalMinor),
  };
}
