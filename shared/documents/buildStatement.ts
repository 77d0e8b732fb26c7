import { type StatementFacts } from '../papers';
import {
  enParagraph,
  grey,
  hasAccount,
  joinSentences,
  margins,
  measure,
  note,
  paperDefinition,
  setCloser,
  sealOverhang,
  senderName,
  styled,
  styles,
  subjectTop,
  windowBlock,
  withSlip,
  zhAccountBox,
  zhSignature,
} from './kit';
import { type DocNode, type PaperDefinition, type TextNode } from './nodes';
import { noteIn, paragraphIn, titleNodes } from './pages/bothLanguages';
import { customerGrid } from './statement/grid';
import { remittanceSlip } from './statement/remittance';
import { agingStrip } from './statement/strip';
import { movementTable, openItemTable, unappliedTable } from './statement/tables';
import { accountNoteEn, accountNoteZh } from './wording/common';
import * as st from './wording/statement';
import { inLanguage } from './wording/words';

/** So many unapplied items stand in a line under the strip; more have a table of their own before it. */
const mostInLine = 3;
/** A statement of more lines does not fit on a page with its slip, however close it is set. */
const mostOnOnePage = 10;

/** The monthly statement of a customer in one currency, as pages. */
export function buildStatement(facts: StatementFacts): PaperDefinition {
  return facts.language === 'en' ? enStatement(facts) : zhStatement(facts);
}

/**
 * In Chinese or in both languages: title, grid, table and its aging, then what belongs together down to the seal and the
 * slip. A short one that would take a second page for them is set closer.
 */
function zhStatement(facts: StatementFacts): PaperDefinition {
  const isShort = facts.items.length + facts.movements.length <= mostOnOnePage;
  return paperDefinition(facts, {
    side: 'zh',
    title: titleOf(facts),
    content: zhContent(facts, usual),
    ...(isShort ? { closer: { above: 1, content: zhContent(facts, close) } } : {}),
    headRight: facts.addressee.name,
    ...(facts.language === 'both' ? { pages: 'both' } : {}),
    hasSeal: true,
  });
}

type Spacing = { readonly text: number; readonly isClose: boolean };
const usual: Spacing = { text: 10.5, isClose: false };
const close: Spacing = { text: 10, isClose: true };

function zhContent(facts: StatementFacts, { text, isClose }: Spacing): readonly DocNode[] {
  const { language, sender } = facts;
  const intro = paragraphIn(language, st.introZh(facts), st.introEn(facts), text);
  const accountNotes = hasAccount(sender) ? noteIn(language, accountNoteZh(facts), accountNoteEn(facts)) : [];
  const summary: DocNode = {
    unbreakable: true,
    stack: [
      ...agingStrip(facts, isClose),
      ...stripNotes(facts),
      ...paragraphIn(language, st.reserveZh(), st.reserveEn(facts), text),
    ],
  };
  const closing = withSlip(
    [
      ...paragraphIn(language, st.replyZh(facts), st.replyEn(facts), text),
      ...zhAccountBox(facts),
      zhSignature(facts, { closing: [...makers(facts), ...accountNotes], isSealed: true }),
    ],
    // The notes beside the seal take a part of its room.
    remittanceSlip(facts, { topMargin: sealOverhang - 10, isClose }),
  );
  const content: readonly DocNode[] = [
    ...titleNodes(st.statementTitle, language, 4),
    ...periodLines(facts),
    customerGrid(facts),
    ...intro.map((node, place) => (place === 0 ? { ...node, leadingIndent: 0 } : node)),
    ...tables(facts, isClose),
    summary,
    closing,
  ];
  return isClose ? setCloser(content) : content;
}

/** In English: in the window, without seal; whom to pay in two lines, so that a short statement stays on one page. */
function enStatement(facts: StatementFacts): PaperDefinition {
  const { addressee, currency } = facts;
  const content: DocNode[] = [
    ...windowBlock(facts, 'Statement'),
    styled(styles.enSubject, 'Statement of account', [0, 0, 0, 2]),
    note(`${st.periodOf(facts)[1]}, ${currency}`, [0, 0, 0, 7]),
    enParagraph(st.introEn(facts), [0, 0, 0, 5]),
    ...tables(facts),
    { unbreakable: true, stack: [...agingStrip(facts), ...stripNotes(facts)] },
    withSlip(
      [
        {
          ...enParagraph(joinSentences([st.reserveEn(facts), st.replyEn(facts)], ' '), [0, 5, 0, 5]),
          fontSize: 10,
        },
        ...payTo(facts),
      ],
      remittanceSlip(facts, { topMargin: 10, isClose: false }),
    ),
  ];
  return paperDefinition(facts, {
    side: 'en',
    title: titleOf(facts),
    content,
    headRight: addressee.nameEn ?? addressee.name,
    start: subjectTop - margins.en[1],
  });
}

function titleOf(facts: StatementFacts): string {
  return `${inLanguage(st.statementTitle, facts.language)} ${facts.number ?? facts.addressee.name}`;
}

function periodLines(facts: StatementFacts): readonly TextNode[] {
  const [zh, en] = st.periodOf(facts);
  const style = { ...styles.cell, fontSize: 9, color: grey, alignment: 'center' } as const;
  return facts.language === 'both'
    ? [
        { ...style, text: zh },
        { ...style, fontSize: 8.2, text: en, margin: [0, 0, 0, 8] },
      ]
    : [{ ...style, text: zh, margin: [0, 0, 0, 8] }];
}

function tables(facts: StatementFacts, isClose = false): readonly DocNode[] {
  const { form, items, unapplied, language } = facts;
  const nodes: DocNode[] = [];
  if (form === 'balance-forward') nodes.push(movementTable(facts, isClose));
  else if (items.length > 0) nodes.push(openItemTable(facts, isClose));
  if (form === 'open-item' && items.some(({ isDisputed }) => isDisputed))
    nodes.push(...noteIn(language, ...st.disputeNote));
  if (unapplied.length > mostInLine) nodes.push({ ...unappliedTable(facts), margin: [0, 10, 0, 0] });
  return nodes;
}

function stripNotes(facts: StatementFacts): readonly DocNode[] {
  const { language, unapplied } = facts;
  const hasUnapplied = unapplied.length > 0;
  const isInLine = unapplied.length <= mostInLine;
  return noteIn(
    language,
    joinSentences([st.overdueZh(facts), isInLine ? st.unappliedZh(facts) : null]),
    joinSentences(
      // The overdue sum stands in the slip too; alone it is not worth a line of an English page.
      [
        language === 'en' && !hasUnapplied ? null : st.overdueEn(facts),
        isInLine ? st.unappliedEn(facts) : null,
      ],
      ' ',
    ),
  );
}

/** Who drew it up, where that is known. */
function makers({ sender, language }: StatementFacts): readonly TextNode[] {
  if (sender.contactName === undefined) return [];
  const phone = sender.contactPhone ?? sender.phone;
  const person = [sender.contactName, phone].filter((text) => text !== undefined).join('　');
  const label = language === 'both' ? '编制 Prepared by：' : '编制：';
  return [{ ...styles.zhSmall, text: `${label}${person}` }];
}

function payTo(facts: StatementFacts): readonly DocNode[] {
  const { account } = facts.sender;
  if (account === undefined) return [];
  const { holder, bank, account: number, swift } = account;
  const codes = [bank, `account ${number}`, swift === undefined ? null : `SWIFT ${swift}`];
  return [
    {
      ...styles.cell,
      lineHeight: 1.1,
      width: measure,
      text: [
        'Pay to: ',
        { text: holder === '' ? senderName(facts.sender, 'en') : holder, bold: true },
        `, ${joinSentences(codes, ', ')}. ${accountNoteEn(facts)}`,
      ],
    },
  ];
}
