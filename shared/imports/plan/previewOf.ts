import { type CurrencyCode } from '../../money';
import { type ImportPreview } from '../types';
import { countStates } from './countStates';
import { type ImportPlan } from './planTypes';

const mostNames = 200;

/** What a plan comes to: how many rows, what is wrong with the others, and what would be created. */
export function previewOf(plan: ImportPlan): ImportPreview {
  const states = countStates(plan);
  return {
    rowCount: plan.states.length,
    good: states.good,
    refused: states.refused,
    warned: states.warned,
    skipped: states.skipped,
    fileIssues: plan.fileIssues,
    issueCounts: countIssues(plan),
    effects: effectsOf(plan),
    dateOrder: plan.dateOrder,
  };
}

function countIssues(plan: ImportPlan): ImportPreview['issueCounts'] {
  const counts = new Map<string, { code: string; count: number; severity: 'refused' | 'warning' }>();
  for (const issue of plan.issues) {
    const code = issue.severity === 'refused' ? issue.error.code : issue.warning.code;
    const known = counts.get(code);
    if (known) known.count += 1;
    else counts.set(code, { code, count: 1, severity: issue.severity });
  }
  const severe = [...counts.values()];
  return severe.sort(
    (a, b) => Number(b.severity === 'refused') - Number(a.severity === 'refused') || b.count - a.count,
  );
}

function effectsOf(plan: ImportPlan): ImportPreview['effects'] {
  const totals = new Map<CurrencyCode, { grossMinor: number; openMinor: number }>();
  let receipts = 0;
  let disputes = 0;
  for (const { currency, grossMinor, paidMinor, paidOn, isDisputed } of plan.invoices) {
    const total = totals.get(currency) ?? { grossMinor: 0, openMinor: 0 };
    totals.set(currency, total);
    total.grossMinor += grossMinor;
    total.openMinor += grossMinor - paidMinor;
    if (paidOn !== undefined) receipts += 1;
    if (isDisputed) disputes += 1;
  }
  const created = plan.customers.filter((planned) => planned.kind === 'new');
  return {
    customers: created.length,
    invoices: plan.invoices.length,
    receipts,
    disputes,
    totals: [...totals]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([currency, total]) => ({ currency, ...total })),
    newCustomers: created.slice(0, mostNames).map(({ customer }) => customer.name),
  };
}
