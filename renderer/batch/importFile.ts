import { bridge, startJob } from '@renderer/bridge';
import type { CommandReceipt } from '@renderer/workers/ledger/protocol';
import { type DomainError } from '@shared/errors';
import { errorLine } from '@shared/ipc';
import {
  type ImportPreview,
  type ImportSessionView,
  type MappingFile,
  readMappingFile,
} from '@shared/imports';
import { err, ok, type Result } from '@shared/result';
import { type z } from 'zod';
import { type BatchContext, neededFile } from './context';
import { type ImportProblems, readProblems } from './importProblems';
import { type BatchOutcome, done, refused } from './outcome';
import { ImportOptions } from './readOptions';

type Options = z.output<typeof ImportOptions>;

/** `import`: the wizard's own steps without its screens: read, map, check, and only then one command. */
export async function runImport(context: BatchContext): Promise<BatchOutcome> {
  const options = ImportOptions.parse(context.options);
  const outcome = await importFile(context, options);
  return outcome.ok ? outcome.value : refused(outcome.error, context.language);
}

async function importFile(
  context: BatchContext,
  options: Options,
): Promise<Result<BatchOutcome, DomainError>> {
  const { ledger, today, progress } = context;
  const given = await readMapping(context, options);
  if (!given.ok) return given;
  const session = await readFile(context, options, given.value);
  if (!session.ok) return session;
  const { sessionId, mapping: proposed, alreadyImported, fileName: name } = session.value;
  if (alreadyImported) return err({ code: 'file.alreadyImported', name, ...alreadyImported });

  const mapping = withCurrency(proposed, options);
  const preview = await ledger.run('import.preview', { sessionId, mapping, today }, { onProgress: progress });
  if (!preview.ok) return preview;
  const [fileIssue] = preview.value.fileIssues;
  if (fileIssue) return err(fileIssue);
  const problems = await readProblems(context, sessionId);
  if (!problems.ok) return problems;

  const accepted = preview.value.good + preview.value.warned;
  const hasRefused = preview.value.refused > 0;
  if (!hasRefused && accepted === 0) return err({ code: 'file.empty', name });
  if (hasRefused && (!options.partial || accepted === 0))
    return ok(nothingImported(context, preview.value, problems.value));
  if (options['dry-run']) return ok(wouldImport(preview.value, problems.value));
  const opened = await openCompany(context, options, mapping);
  if (!opened.ok) return opened;
  const input = { sessionId, partial: options.partial };
  const receipt = await ledger.run('import.commit', input, { onProgress: progress });
  return receipt.ok ? ok(imported(receipt.value, preview.value, problems.value)) : receipt;
}

async function readMapping(
  context: BatchContext,
  options: Options,
): Promise<Result<MappingFile | null, DomainError>> {
  const file = context.files['mapping'];
  if (!file) return ok(null);
  const read = await bridge['files.read']({ token: file.token });
  if (!read.ok) return read;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(read.value.bytes));
  } catch {
    return err({ code: 'mapping.invalid', problem: 'notMapping', at: '' });
  }
  const mapping = readMappingFile(value);
  if (!mapping.ok) return mapping;
  if (mapping.value.kind !== options.kind)
    return err({ code: 'mapping.invalid', problem: 'otherKind', at: mapping.value.kind });
  return mapping;
}

async function readFile(
  context: BatchContext,
  options: Options,
  mapping: MappingFile | null,
): Promise<Result<ImportSessionView, DomainError>> {
  const { token, name: fileName, size } = neededFile(context, 'file');
  const sheet = options.sheet ?? mapping?.sheet ?? undefined;
  const job = await startJob({ job: 'readTable', token, ...(sheet === undefined ? {} : { sheet }) });
  if (!job.ok) return job;
  const given = mapping === null ? {} : { mapping };
  return context.ledger.run(
    'import.read',
    { token, fileName, size, kind: options.kind, remembered: {}, ...given },
    { port: job.value.port, onProgress: context.progress },
  );
}

/** --currency overrules the currency that the mapping gives to rows without one. */
function withCurrency(mapping: MappingFile, { currency, sheet }: Options): MappingFile {
  const defaults = currency === undefined ? mapping.defaults : { currency };
  return { ...mapping, defaults, sheet: sheet ?? mapping.sheet };
}

/** The first import into an empty folder makes its company: base currency by option, mapping, else CNY. */
async function openCompany(
  { ledger, book, language, text }: BatchContext,
  options: Options,
  mapping: MappingFile,
): Promise<Result<null, DomainError>> {
  if (book.company) return ok(null);
  const name = text.batch.companyName;
  const opened = await ledger.run('company.open', {
    baseCurrency: options.currency ?? mapping.defaults.currency ?? 'CNY',
    ...(language === 'zh-CN' ? { nameZh: name } : { nameEn: name }),
  });
  return opened.ok ? ok(null) : opened;
}

function imported(receipt: CommandReceipt, preview: ImportPreview, problems: ImportProblems): BatchOutcome {
  const answer = {
    import: receipt.importId ?? null,
    accepted: preview.good + preview.warned,
    refused: problems.refused,
    customers: receipt.rows.customers ?? 0,
    invoices: receipt.rows.invoices ?? 0,
    receipts: receipt.rows.receipts ?? 0,
    warnings: problems.warnings,
  };
  return done(answer, problems.refused.length > 0 ? 1 : 0);
}

/** What an import would bring, with nothing written. */
function wouldImport(preview: ImportPreview, problems: ImportProblems): BatchOutcome {
  const { customers, invoices, receipts } = preview.effects;
  const answer = {
    import: null,
    dryRun: true,
    accepted: preview.good + preview.warned,
    refused: problems.refused,
    customers,
    invoices,
    receipts,
    warnings: problems.warnings,
  };
  return done(answer, problems.refused.length > 0 ? 1 : 0);
}

function nothingImported(
  { language }: BatchContext,
  preview: ImportPreview,
  problems: ImportProblems,
): BatchOutcome {
  const error = { code: 'import.rowsRefused', refused: preview.refused } as const;
  const answer = {
    import: null,
    accepted: 0,
    refused: problems.refused,
    customers: 0,
    invoices: 0,
    receipts: 0,
    warnings: problems.warnings,
    ...(JSON.parse(errorLine(error, language)) as object),
  };
  return done(answer, 3);
}
