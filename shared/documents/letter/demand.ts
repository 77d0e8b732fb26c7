import { type LetterFacts } from '../../papers';
import {
  enAccountBox,
  enAmount,
  enDay,
  enParagraph,
  enSignature,
  hasAccount,
  joinSentences,
  margins,
  note,
  paperDefinition,
  setCloser,
  styled,
  styles,
  subjectTop,
  windowBlock,
  zhAccountBox,
  zhAddressee,
  zhParagraph,
  zhSection,
  zhSignature,
  zhUnit,
} from '../kit';
import { type DocNode, type PaperDefinition } from '../nodes';
import { chargeNameZh, tableNoteEn, tableNoteZh } from '../wording/charges';
import { accountNoteEn, contactEn, demandEn, demandZh } from '../wording/common';
import {
  amountEn,
  amountZh,
  disputeEn,
  disputeZh,
  enclosuresEn,
  enclosuresZh,
  factsEn,
  factsZh,
  paidEn,
  paidZh,
  payEn,
  payZh,
  planEn,
  planZh,
} from '../wording/demand';
import { chargeTable } from './chargeTable';
import { itemAnnex } from './itemTables';
import { annexHead, asOfAndUnit, asOfZh, closingLines, numberLine } from './parts';
import { title } from './reminder';
import { sumsAndSlip } from './sums';

/** Level 2 in Chinese: the letter on its first page, annexes from the second on. */
export function zhDemand(facts: LetterFacts): PaperDefinition {
  const content: DocNode[] = [
    ...numberLine(facts),
    styled(styles.zhTitle, '催款函', [0, 0, 0, 6]),
    styled(styles.zhSubject, '关于支付逾期货款的函', [0, 0, 0, 12]),
    zhAddressee(facts),
    zhSection('一、欠款事实', zhParagraph(joinSentences([factsZh(facts), paidZh(facts)]))),
    zhParagraph(amountZh(facts)),
    zhSection('二、付款要求', zhParagraph(joinSentences([payZh(facts), planZh(facts)]))),
    ...zhAccountBox(facts),
    zhParagraph(disputeZh(facts)),
    zhSignature(facts, {
      lastBefore: zhParagraph(demandZh(facts, facts.charge)),
      closing: closingLines(enclosuresZh(facts.charge, facts.hasSlip), facts),
      isSealed: true,
    }),
    ...zhAnnexes(facts),
    ...sumsAndSlip(facts, '催款函'),
  ];
  return paperDefinition(facts, {
    side: 'zh',
    title: title('催款函', facts),
    content,
    headRight: `致：${facts.addressee.name}`,
    closer: { above: 2, content: setCloser(content) },
    hasSeal: true,
  });
}

/** Annex 1, invoices and receipts, and where a charge is claimed annex 2, its computation. */
export function zhAnnexes(facts: LetterFacts): readonly DocNode[] {
  const { charge, currency } = facts;
  const unit = zhUnit(currency);
  return [
    annexHead('附件一　发票及收款明细', true),
    asOfAndUnit(asOfZh(facts), `单位：${unit}`),
    ...itemAnnex(facts, 'zh'),
    ...(charge === null
      ? []
      : [
          annexHead(`附件二　${chargeNameZh(charge)}计算表`, false),
          note(tableNoteZh(charge, unit), [0, 0, 0, 4]),
          chargeTable(charge, {
            side: 'zh',
            currency,
            nameOf: runningNumber(facts),
            nameHead: '序号',
            hasDueDay: false,
          }),
        ]),
  ];
}

/** Level 2 in English: the second notice. */
export function enDemand(facts: LetterFacts): PaperDefinition {
  const { addressee, sender, currency, totalMinor } = facts;
  const content: DocNode[] = [
    ...windowBlock(facts),
    styled(styles.enSubject, `Overdue account: ${enAmount(totalMinor, currency)}`, [0, 0, 0, 8]),
    enParagraph(`Dear ${contactEn(facts)},`),
    enParagraph(joinSentences([factsEn(facts), paidEn(facts)], ' ')),
    enParagraph(amountEn(facts)),
    enParagraph(joinSentences([payEn(facts), planEn(facts)], ' ')),
    ...(hasAccount(sender) ? [...enAccountBox(facts), note(accountNoteEn(facts))] : []),
    enParagraph(disputeEn(facts)),
    enSignature(facts, 'Yours sincerely', {
      lastBefore: enParagraph(demandEn()),
      enclosures: enclosuresEn(facts.charge),
    }),
    ...enAnnexes(facts),
  ];
  return paperDefinition(facts, {
    side: 'en',
    title: title('Second notice', facts),
    content,
    headRight: addressee.nameEn ?? addressee.name,
    closer: { above: 2, content: setCloser(content) },
    start: subjectTop - margins.en[1],
  });
}

export function enAnnexes(facts: LetterFacts): readonly DocNode[] {
  const { charge, currency, asOf } = facts;
  return [
    annexHead('Annex 1  Invoices and receipts', true),
    asOfAndUnit(`At ${enDay(asOf)}`, currency),
    ...itemAnnex(facts, 'en'),
    ...(charge === null
      ? []
      : [
          annexHead('Annex 2  Computation of late charges', false),
          note(tableNoteEn(charge), [0, 0, 0, 4]),
          chargeTable(charge, {
            side: 'en',
            currency,
            nameOf: runningNumber(facts),
            nameHead: 'No.',
            hasDueDay: false,
          }),
        ]),
  ];
}

/** A line of the computation is named by its place in annex 1. */
export function runningNumber({
  items,
}: LetterFacts): (line: { readonly invoiceId: string; readonly instalment?: number }) => string {
  const places = new Map(
    items.map((item, place) => [`${item.invoiceId} ${item.instalment ?? ''}`, place + 1]),
  );
  return ({ invoiceId, instalment }) => String(places.get(`${invoiceId} ${instalment ?? ''}`) ?? '');
}
