import { agingItems, agingReport, checkBounds } from '@shared/aging';
import { isoDate } from '@shared/dates';
import { type DomainError } from '@shared/errors';
import { type Language } from '@shared/i18n';
import { type CompanyRow, type CustomerRow } from '@shared/ledger';
import { type Result } from '@shared/result';
import { buildAgingWorkbook, type WorkbookContent } from '@shared/sheets';
import { type Questions } from '../protocol';
import { sendWorkbook } from '../sendWorkbook';
import { type QuestionTable, type World } from '../world';

type Asked = Questions['aging.workbook']['input'];

/** Letters of a journal head's hash that are printed. */
const headLetters = 12;

/** The aging workbook: the report as of the book's head, written by the job behind the port. */
export const agingWorkbookQuestions = {
  'aging.workbook': async (
    world,
    asked,
    tools,
  ): Promise<Result<Questions['aging.workbook']['answer'], DomainError>> => {
    if (tools.port === undefined) throw new Error('aging.workbook comes with the port of its job');
    const bounds = checkBounds(asked.query.bounds);
    if (!bounds.ok) {
      tools.port.close();
      return bounds;
    }
    // Everything is read from the book before the first wait: it may move on while the file is written.
    return sendWorkbook(tools.port, workbookOf(world, asked, new Date()), tools);
  },
} satisfies Partial<QuestionTable>;

function workbookOf({ book, head }: World, { query, language, version }: Asked, now: Date): WorkbookContent {
  const customer = query.customerId === undefined ? undefined : book.customers.get(query.customerId);
  return buildAgingWorkbook({
    report: agingReport(book, query),
    items: agingItems(book, query),
    language,
    company: companyName(book.company, language),
    ...(customer === undefined ? {} : { customer: describeCustomer(customer) }),
    version,
    madeAt: clockOf(now),
    journalHead: `${head.seq}:${head.hash.slice(0, headLetters)}`,
  });
}

function companyName(company: CompanyRow | undefined, language: Language): string {
  const names =
    language === 'zh-CN' ? [company?.nameZh, company?.nameEn] : [company?.nameEn, company?.nameZh];
  return names.find((name) => name !== undefined && name !== '') ?? '';
}

function describeCustomer({ code, name }: CustomerRow): string {
  return `${code} ${name}`;
}

/** The wall clock of the PC. */
function clockOf(now: Date): { on: ReturnType<typeof isoDate>; minuteOfDay: number } {
  const two = (part: number): string => String(part).padStart(2, '0');
  return {
    on: isoDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`),
    minuteOfDay: now.getHours() * 60 + now.getMinutes(),
  };
}
