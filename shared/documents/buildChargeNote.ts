import { type ChargeNoteFacts } from '../papers';
import {
  enAccountBox,
  enAmount,
  enParagraph,
  enSignature,
  hasAccount,
  joinSentences,
  margins,
  note,
  paperDefinition,
  styled,
  styles,
  subjectTop,
  windowBlock,
  zhAccountBox,
  zhAddressee,
  zhSignature,
  zhUnit,
} from './kit';
import { chargeTable } from './letter/chargeTable';
import { itemNumber } from './letter/itemTables';
import { numberLine } from './letter/parts';
import { type DocNode, type PaperDefinition, type TextNode } from './nodes';
import { noteIn, paragraphIn, titleNodes } from './pages/bothLanguages';
import * as cn from './wording/chargeNote';
import { tableNoteEn, tableNoteZh } from './wording/charges';
import { accountNoteEn, contactEn, demandEn, demandZh } from './wording/common';
import { inLanguage } from './wording/words';

/** Wide enough for an electronic invoice number, which a note has no second table to explain. */
const nameWidth = 96;

/** The note of late charges of a customer in one currency, as pages. */
export function buildChargeNote(facts: ChargeNoteFacts): PaperDefinition {
  return facts.language === 'en' ? enChargeNote(facts) : zhChargeNote(facts);
}

function zhChargeNote(facts: ChargeNoteFacts): PaperDefinition {
  const { language, charge, currency, sender } = facts;
  const isBoth = language === 'both';
  return paperDefinition(facts, {
    side: 'zh',
    title: titleOf(facts),
    content: [
      ...numberLine(facts),
      ...titleNodes(cn.noteTitle(facts), language, 3),
      zhAddressee(facts),
      ...paragraphIn(language, cn.introZh(facts), cn.introEn(facts)),
      { ...table(facts), margin: [0, 3, 0, 0] },
      ...noteIn(language, tableNoteZh(charge, zhUnit(currency)), tableNoteEn(charge)),
      ...noteIn(
        language,
        cn.linesZh(named(facts, 'zh'), facts),
        isBoth ? cn.linesEn(named(facts, 'en'), facts) : null,
      ),
      sumNodes(facts),
      ...(hasAccount(sender)
        ? [...zhAccountBox(facts), ...noteIn(language, null, accountNoteEn(facts))]
        : []),
      ...paragraphIn(language, joinSentences([cn.runningZh(facts), cn.vatZh(facts)]), cn.runningEn(facts)),
      zhSignature(facts, {
        closing: contactLine(facts),
        isSealed: true,
        lastBefore: { stack: paragraphIn(language, demandZh(facts, charge), demandEn()) },
      }),
    ],
    headRight: facts.addressee.name,
    ...(isBoth ? { pages: 'both' } : {}),
    hasSeal: true,
  });
}

function enChargeNote(facts: ChargeNoteFacts): PaperDefinition {
  const { addressee, charge, sender, totalMinor, currency } = facts;
  const running = cn.runningEn(facts);
  const content: DocNode[] = [
    ...windowBlock(facts),
    styled(styles.enSubject, `${cn.noteTitle(facts)[1]}: ${enAmount(totalMinor, currency)}`, [0, 0, 0, 8]),
    enParagraph(`Dear ${contactEn(facts)},`),
    enParagraph(cn.introEn(facts)),
    table(facts),
    note(tableNoteEn(charge), [0, 3, 0, 1]),
    ...noteIn('en', null, cn.linesEn(named(facts, 'en'), facts)),
    sumNodes(facts),
    ...(hasAccount(sender) ? [...enAccountBox(facts), note(accountNoteEn(facts))] : []),
    enSignature(facts, 'Yours sincerely', {
      lastBefore: enParagraph(joinSentences([running, demandEn()], ' ')),
    }),
  ];
  return paperDefinition(facts, {
    side: 'en',
    title: titleOf(facts),
    content,
    headRight: addressee.nameEn ?? addressee.name,
    start: subjectTop - margins.en[1],
  });
}

function titleOf(facts: ChargeNoteFacts): string {
  return `${inLanguage(cn.noteTitle(facts), facts.language)} ${facts.number ?? facts.addressee.name}`;
}

/** The due day gives way where an invoice has several rates or fixed sums are claimed: each stretch names its days. */
function table(facts: ChargeNoteFacts): DocNode {
  const { charge, currency, language } = facts;
  const side = language === 'en' ? 'en' : 'zh';
  const isWide = charge.fixedMinor > 0 || charge.lines.some(({ segments }) => segments.length > 1);
  return chargeTable(charge, {
    side,
    currency,
    nameOf: (line) => itemNumber(line, side),
    nameHead: side === 'zh' ? '发票' : 'Invoice',
    hasDueDay: !isWide,
    hasBothHeads: language === 'both',
    nameWrapsAt: nameWidth,
  });
}

function named({ charge }: ChargeNoteFacts, side: 'zh' | 'en') {
  return charge.lines.map((line) => ({ line, name: itemNumber(line, side) }));
}

/** What is asked for, at the right under the table: in figures, and of renminbi in capital figures. */
function sumNodes(facts: ChargeNoteFacts): DocNode {
  const { language, totalMinor, currency } = facts;
  const capital = language === 'en' ? null : cn.sumUppercase(facts);
  const figure = language === 'en' ? enAmount(totalMinor, currency) : cn.sumZh(facts);
  return {
    unbreakable: true,
    stack: [
      {
        ...styles.cell,
        fontSize: 9.5,
        text: [
          `${inLanguage(cn.sumLabel(facts), language)}${language === 'en' ? '   ' : '　'}`,
          { text: figure, bold: true, fontSize: 13.5 },
        ],
        alignment: 'right',
      },
      ...(capital === null
        ? []
        : [{ ...styles.zhSmall, fontSize: 10.5, text: capital, alignment: 'right' as const }]),
    ],
    margin: [0, 0, 0, 1],
  };
}

/** Whom to ask, at the left of the signature. */
function contactLine({ sender, language }: ChargeNoteFacts): readonly TextNode[] {
  if (sender.contactName === undefined) return [];
  const phone = sender.contactPhone ?? sender.phone;
  const person = [sender.contactName, phone].filter((text) => text !== undefined).join('　');
  const label = language === 'both' ? '联系人 Contact：' : '联系人：';
  return [{ ...styles.zhSmall, fontSize: 9.5, text: `${label}${person}` }];
}
