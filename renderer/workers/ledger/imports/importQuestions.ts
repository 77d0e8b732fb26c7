import { type DomainError } from '@shared/errors';
import {
  columnsOf,
  type ColumnKey,
  type ImportPlan,
  type ImportPreview,
  pageOf,
  previewOf,
  writeProblemsCsv,
} from '@shared/imports';
import { err, ok, type Result } from '@shared/result';
import { type Questions } from '../protocol';
import { type QuestionTable, type Tools, type World } from '../world';
import { chooseMapping, completeMapping, hasColumns } from './chooseMapping';
import {
  dropSession,
  type ImportSession,
  keepSession,
  newSessionId,
  sessionOf,
  setMapping,
} from './importSession';
import { fileIssuesOf } from './fileIssues';
import { planSession } from './planSession';
import { readRows } from './readRows';
import { viewOf } from './viewOf';

type Input<N extends keyof Questions> = Questions[N]['input'];
type Answered<N extends keyof Questions> = Promise<Result<Questions[N]['answer'], DomainError>>;

/** The questions about a file that is being imported: read, map, look, correct, let go. Nothing is written. */
export const importQuestions = {
  'import.read': read,
  'import.preview': preview,
  'import.rows': rows,
  'import.correct': correct,
  'import.problemsCsv': problemsCsv,
  'import.close': (world: World, { sessionId }: Input<'import.close'>) => {
    dropSession(world, sessionId);
    return ok({});
  },
} satisfies Partial<QuestionTable>;

async function read(world: World, input: Input<'import.read'>, tools: Tools): Answered<'import.read'> {
  if (tools.port === undefined) throw new Error('import.read comes with the port of its job');
  dropSession(world);
  const file = await readRows(tools.port, tools);
  if (!file.ok) return file;
  const { opened, table } = file.value;
  const { kind, mapping, remembered, token, fileName } = input;
  const choice = chooseMapping(table, opened, { kind, mapping, remembered });
  if (!choice.ok) return choice;
  const session: ImportSession = {
    sessionId: newSessionId(),
    token,
    fileName,
    opened,
    table,
    mapping: choice.value.mapping,
    head: choice.value.head,
    corrections: new Map(),
    skips: new Set(),
    plan: null,
  };
  keepSession(world, session);
  return ok(viewOf(world, session, choice.value.isRemembered));
}

async function preview(
  world: World,
  input: Input<'import.preview'>,
  tools: Tools,
): Answered<'import.preview'> {
  const found = sessionOf(world, input.sessionId);
  if (!found.ok) return found;
  const session = found.value;
  setMapping(session, input.mapping);
  if (!hasColumns(input.mapping))
    session.mapping = completeMapping(session.table, session.head, input.mapping);
  const plan = await planSession(world, session, input.today, tools);
  return plan.ok ? ok(keepPlan(world, session, plan.value)) : plan;
}

async function rows(world: World, input: Input<'import.rows'>, tools: Tools): Answered<'import.rows'> {
  const plan = await planOf(world, input.sessionId, tools);
  return plan.ok ? ok(pageOf(plan.value, input)) : plan;
}

/** A typed value takes a row that was left out in again: who corrects it wants it imported. */
async function correct(
  world: World,
  input: Input<'import.correct'>,
  tools: Tools,
): Answered<'import.correct'> {
  const found = sessionOf(world, input.sessionId);
  if (!found.ok) return found;
  const session = found.value;
  const known = columnsOf(session.mapping.kind);
  for (const { row, column, value } of input.changes) {
    const key = known.find((candidate) => candidate === column);
    if (key === undefined) return err({ code: 'field.invalid', field: column, value });
    const typed = session.corrections.get(row) ?? new Map<ColumnKey, string>();
    session.corrections.set(row, typed.set(key, value));
    session.skips.delete(row);
  }
  for (const row of input.skip ?? []) session.skips.add(row);
  const plan = await planSession(world, session, tools.today, tools);
  return plan.ok ? ok(keepPlan(world, session, plan.value)) : plan;
}

async function problemsCsv(
  world: World,
  { sessionId, language }: Input<'import.problemsCsv'>,
  tools: Tools,
): Answered<'import.problemsCsv'> {
  const plan = await planOf(world, sessionId, tools);
  return plan.ok ? ok({ csv: writeProblemsCsv(plan.value, language) }) : plan;
}

/** The plan that the last preview made, or one for the mapping as it is. */
async function planOf(
  world: World,
  sessionId: string,
  tools: Tools,
): Promise<Result<ImportPlan, DomainError>> {
  const found = sessionOf(world, sessionId);
  if (!found.ok) return found;
  const session = found.value;
  if (session.plan) return ok(session.plan);
  const plan = await planSession(world, session, tools.today, tools);
  if (plan.ok) session.plan = plan.value;
  return plan;
}

function keepPlan(world: World, session: ImportSession, plan: ImportPlan): ImportPreview {
  session.plan = plan;
  return { ...previewOf(plan), fileIssues: fileIssuesOf(world, session, plan) };
}
