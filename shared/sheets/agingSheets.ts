import { catalogueOf } from '../i18n';
import { detailSheet } from './aging/detailSheet';
import { parametersSheet } from './aging/parametersSheet';
import { type AgingWorkbookInput, planWorkbook } from './aging/plan';
import { agingStyles, ink } from './aging/styles';
import { summarySheet } from './aging/summarySheet';
import { type WorkbookContent } from './sheetSpec';

export { type AgingWorkbookInput } from './aging/plan';

/**
 * The aging workbook, wholly in one language: summary by customer and currency, detail by open item, parameters. The
 * rows are made while they are read. Figures are real numbers, days real days; nothing is added across currencies
 * (declared rule 12).
 */
export function buildAgingWorkbook(input: AgingWorkbookInput): WorkbookContent {
  const text = catalogueOf(input.language).workbook;
  const plan = planWorkbook(input, text);
  return {
    spec: {
      title: `${text.title} ${input.report.asOf}`,
      creator: text.creator({ version: input.version }),
      font: { name: text.font, size: 10, color: ink },
      styles: agingStyles(plan.digitsInUse, text.daysFormat),
    },
    sheets: [summarySheet(plan), detailSheet(plan), parametersSheet(plan)],
  };
}
