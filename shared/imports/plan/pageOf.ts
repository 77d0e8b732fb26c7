import { columnsOf } from '../mappingFile';
import { type ColumnKey, type ImportRowsPage, type PreviewCell, type RowIssue } from '../types';
import { stateOf } from './countStates';
import { createCellReader } from './readAs';
import { type ImportPlan } from './planTypes';

export type RowsAsked = {
  readonly show: 'all' | 'problems' | 'good' | 'warnings';
  /** Only rows with an issue of this code. */
  readonly code?: string;
  readonly offset: number;
  readonly limit: number;
};

const noIssues: readonly RowIssue[] = [];
const issuesByRow = new WeakMap<ImportPlan, ReadonlyMap<number, readonly RowIssue[]>>();

/** The issues of a plan by row. */
export function issuesOf(plan: ImportPlan): ReadonlyMap<number, readonly RowIssue[]> {
  const known = issuesByRow.get(plan);
  if (known) return known;
  const byRow = new Map<number, RowIssue[]>();
  for (const issue of plan.issues) {
    const list = byRow.get(issue.row);
    if (list) list.push(issue);
    else byRow.set(issue.row, [issue]);
  }
  issuesByRow.set(plan, byRow);
  return byRow;
}

/** The columns of the preview: those that the mapping names, and those where something is missing or was typed. */
function shownColumns(plan: ImportPlan): readonly ColumnKey[] {
  const shown = new Set<ColumnKey>(plan.input.resolved.columnOf.keys());
  for (const issue of plan.issues) if (issue.column !== null) shown.add(issue.column);
  for (const typed of plan.input.corrections.values()) for (const key of typed.keys()) shown.add(key);
  return columnsOf(plan.input.mapping.kind).filter((key) => shown.has(key));
}

/** One page of the rows of a plan, each cell with how it was read and what is wrong with it. */
export function pageOf(plan: ImportPlan, asked: RowsAsked): ImportRowsPage {
  const { table } = plan.input;
  const byRow = issuesOf(plan);
  const columns = shownColumns(plan);
  const places: number[] = [];
  let count = 0;
  for (let place = plan.firstPlace; place < plan.firstPlace + plan.states.length; place += 1) {
    if (!isShown(plan, place, asked, byRow)) continue;
    if (count >= asked.offset && places.length < asked.limit) places.push(place);
    count += 1;
  }
  const reader = createCellReader(plan);
  return {
    count,
    columns,
    rows: places.map((place) => {
      const row = table.rowNumbers[place] ?? 0;
      const issues = byRow.get(row) ?? noIssues;
      reader.moveTo(place);
      const closeTo = plan.closeTo.get(row);
      return {
        row,
        state: stateOf(plan, place),
        cells: columns.map((key) => toCell(reader, key, issues)),
        issues,
        ...(closeTo ? { closeTo } : {}),
      };
    }),
  };
}

function isShown(
  plan: ImportPlan,
  place: number,
  { show, code }: RowsAsked,
  byRow: ReadonlyMap<number, readonly RowIssue[]>,
): boolean {
  const state = stateOf(plan, place);
  if (show === 'problems' && state !== 'refused') return false;
  if (show === 'good' && state !== 'good' && state !== 'warned') return false;
  if (show === 'warnings' && state !== 'warned') return false;
  if (code === undefined) return true;
  const issues = byRow.get(plan.input.table.rowNumbers[place] ?? 0) ?? noIssues;
  return issues.some((issue) => codeOf(issue) === code);
}

function codeOf(issue: RowIssue): string {
  return issue.severity === 'refused' ? issue.error.code : issue.warning.code;
}

function toCell(
  reader: ReturnType<typeof createCellReader>,
  key: ColumnKey,
  issues: readonly RowIssue[],
): PreviewCell {
  const own = issues.filter((issue) => issue.column === key);
  const refused = own.find((issue) => issue.severity === 'refused');
  const warned = own.find((issue) => issue.severity === 'warning');
  const readAs = refused ? undefined : reader.readAs(key);
  return {
    text: reader.text(key),
    ...(readAs === undefined ? {} : { readAs }),
    ...(refused ? { issue: refused.error } : {}),
    ...(warned ? { warning: warned.warning } : {}),
    ...(reader.isCorrected(key) ? { isCorrected: true } : {}),
  };
}
