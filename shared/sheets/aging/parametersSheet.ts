import { type SheetContent, type SheetRow, type SheetValue } from '../sheetSpec';
import { dayValue } from '../sheetValues';
import { type Bucket } from './buckets';
import { heightOf, linesIn } from './measure';
import { type AgingPlan, footerOf } from './plan';
import { swatchKey } from './styles';

const widths = [24, 100] as const;
const minutesOfDay = 1_440;

/** Sheet 3: from what, how and when the workbook was made, so that anybody can make it again. */
export function parametersSheet(plan: AgingPlan): SheetContent {
  const rows = [...facts(plan), ...columns(plan), ...rules(plan)];
  const tones = new Set(plan.buckets.map((bucket) => bucket.tone));
  return {
    spec: {
      name: plan.names.parameters,
      widths,
      layouts: {
        title: ['title'],
        blank: [],
        section: ['section', 'section'],
        text: ['label', 'value'],
        date: ['label', 'valueDate'],
        time: ['label', 'valueTime'],
        count: ['label', 'valueNumber'],
        rule: ['label', 'rule'],
        ...Object.fromEntries([...tones].map((tone) => [`bucket.${tone}`, [swatchKey(tone), 'value']])),
      },
      rowHeight: 17,
      frozen: { rows: 0, columns: 0 },
      conditions: [],
      print: { isOnePage: true, footer: footerOf(plan) },
    },
    rowCount: rows.length,
    rows,
  };
}

function facts(plan: AgingPlan): readonly SheetRow[] {
  const { text, report, madeAt } = plan;
  const words = text.parameters;
  const row = (layout: string, label: string, value: SheetValue): SheetRow => ({
    layout,
    cells: [label, value],
  });
  const madeOn = dayValue(madeAt.on);
  return [
    { layout: 'title', cells: [text.parametersTitle], height: 27 },
    row('text', words.company, plan.company),
    row('text', words.report, text.title),
    row('date', words.asOf, dayValue(report.asOf)),
    row('text', words.basis, report.basis === 'due' ? words.basisDue : words.basisInvoice),
    row('text', words.bounds, report.bounds.join(', ')),
    row('text', words.currency, report.currency ?? allCurrencies(plan)),
    row('text', words.customer, plan.customer ?? words.all),
    row('count', words.customers, plan.customerRows),
    row('count', words.items, plan.items.length),
    row('text', words.program, text.creator({ version: plan.version })),
    row(
      'time',
      words.madeAt,
      typeof madeOn === 'number' ? madeOn + madeAt.minuteOfDay / minutesOfDay : madeOn,
    ),
    row('text', words.journalHead, plan.journalHead),
    { layout: 'blank', cells: [] },
  ];
}

function allCurrencies({ text, report }: AgingPlan): string {
  const codes = report.blocks.map((block) => block.currency).join(', ');
  return codes === '' ? text.parameters.all : text.parameters.allOf({ codes });
}

function columns({ text, buckets }: AgingPlan): readonly SheetRow[] {
  return [
    { layout: 'section', cells: [text.parameters.buckets, null], height: 22 },
    ...buckets.map((bucket) => ({
      layout: `bucket.${bucket.tone}`,
      cells: [bucket.label, describeDays(bucket, text.parameters)],
    })),
    { layout: 'blank', cells: [] },
  ];
}

function describeDays({ fromDay, toDay }: Bucket, words: AgingPlan['text']['parameters']): string {
  if (fromDay !== null && toDay !== null) return words.fromTo({ from: fromDay, to: toDay });
  if (fromDay !== null) return words.fromOn({ from: fromDay });
  return toDay === null ? words.unappliedDays : words.notDueDays;
}

function rules({ text, report, isLive }: AgingPlan): readonly SheetRow[] {
  const words = text.rules;
  const first = report.basis === 'due' ? words.dueDay : words.invoiceDay;
  const list = [first, words.asOf, words.unapplied, words.rounding, isLive ? words.live : words.fixed];
  return [
    { layout: 'section', cells: [text.parameters.rules, null], height: 22 },
    ...list.map((rule, at): SheetRow => {
      const height = heightOf(linesIn(rule, widths[1]));
      return { layout: 'rule', cells: [at + 1, rule], ...(height === undefined ? {} : { height }) };
    }),
  ];
}
