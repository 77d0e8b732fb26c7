import { type LetterFacts } from '../../papers';
import {
  enAccountBox,
  enAmount,
  enParagraph,
  enSection,
  enSignature,
  enStrong,
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
  zhSignature,
  zhStrong,
  zhUnit,
} from '../kit';
import { type DocNode, type PaperDefinition } from '../nodes';
import { chargeNameZh, tableNoteEn, tableNoteZh } from '../wording/charges';
import { accountNoteEn, contactEn, demandEn, demandZh } from '../wording/common';
import {
  dailyEn,
  dailyZh,
  earlierEn,
  earlierZh,
  finalDemandEn,
  finalDemandZh,
  finalDisputeEn,
  finalDisputeZh,
  finalFactsEn,
  finalFactsZh,
  nextEn,
  nextZh,
  preActionEn,
  statuteEn,
  sueEn,
  sueZh,
  talkEn,
  talkZh,
} from '../wording/finalDemand';
import { chargeTable } from './chargeTable';
import { itemAnnex, shortNumber } from './itemTables';
import { annexHead, asOfAndUnit, asOfZh, closingLines, numberLine } from './parts';
import { title } from './reminder';
import { sumBox, sumsAndSlip } from './sums';

/** Level 3 in Chinese: the letter on its first page, computation, sums and reply slip on the second. */
export function zhFinalDemand(facts: LetterFacts): PaperDefinition {
  const daily = dailyZh(facts);
  const annexes = [
    facts.charge === null ? '应付款明细' : `${chargeNameZh(facts.charge)}计算表`,
    ...(facts.hasSlip ? ['回执'] : []),
  ];
  const content: DocNode[] = [
    ...numberLine(facts),
    styled(styles.zhTitle, '催告函', [0, 0, 0, 6]),
    styled(styles.zhSubject, '关于限期付清货款的催告函', [0, 0, 0, 12]),
    zhAddressee(facts),
    zhParagraph(joinSentences([finalFactsZh(facts), earlierZh(facts)])),
    zhParagraph([zhStrong('现正式催告：'), finalDemandZh(facts)]),
    ...(daily === null ? [] : [zhParagraph(daily)]),
    ...zhAccountBox(facts),
    zhParagraph(nextZh()),
    zhParagraph(`（一）${sueZh(facts)}`),
    zhParagraph(joinSentences([finalDisputeZh(facts), talkZh(facts)])),
    zhSignature(facts, {
      lastBefore: zhParagraph(demandZh(facts, facts.charge)),
      closing: closingLines([annexes.join('；')], facts),
      isSealed: true,
      representative: facts.sender.contactName,
    }),
    ...zhComputation(facts),
    ...sumsAndSlip(facts, '催告函'),
  ];
  return paperDefinition(facts, {
    side: 'zh',
    title: title('催告函', facts),
    content,
    headRight: `致：${facts.addressee.name}`,
    closer: { above: 2, content: setCloser(content) },
    hasSeal: true,
  });
}

function zhComputation(facts: LetterFacts): readonly DocNode[] {
  const { charge, currency } = facts;
  const unit = zhUnit(currency);
  if (charge === null)
    return [
      annexHead('附件　应付款明细', true),
      asOfAndUnit(asOfZh(facts), `单位：${unit}`),
      ...itemAnnex(facts, 'zh'),
    ];
  return [
    annexHead(`附件　${chargeNameZh(charge)}计算表`, true),
    note(tableNoteZh(charge, unit), [0, 0, 0, 4]),
    chargeTable(charge, {
      side: 'zh',
      currency,
      nameOf: (line) => shortNumber(line, 'zh'),
      nameHead: '发票',
      hasDueDay: !hasManyColumns(facts),
    }),
    ...(facts.hasSlip ? [] : [sumBox(facts)]),
  ];
}

/** Level 3 in English: the letter before action. */
export function enFinalDemand(facts: LetterFacts): PaperDefinition {
  const { addressee, sender, charge, currency, totalMinor } = facts;
  const { lead, strong, rest } = finalDemandEn(facts);
  const statute = statuteEn(facts);
  const preAction = preActionEn(facts);
  const talk = talkEn(facts);
  const content: DocNode[] = [
    ...windowBlock(facts),
    styled(
      styles.enSubject,
      `LETTER BEFORE ACTION: unpaid invoices, ${enAmount(totalMinor, currency)}`,
      [0, 0, 0, 8],
    ),
    enParagraph(`Dear ${contactEn(facts)},`),
    enSection(
      'What is owed',
      enParagraph(
        joinSentences(
          [finalFactsEn(facts), earlierEn(facts), charge === null ? null : 'The debt is made up as follows:'],
          ' ',
        ),
      ),
    ),
    ...enComputation(facts),
    ...(statute === null ? [] : [enParagraph(statute)]),
    enSection(
      'What we require',
      enParagraph([lead, enStrong(strong), joinSentences([rest, dailyEn(facts)], ' ')]),
    ),
    ...(hasAccount(sender) ? [...enAccountBox(facts), note(accountNoteEn(facts))] : []),
    enSection('What happens otherwise', {
      stack: [enParagraph(nextEn(facts), [0, 0, 0, 2]), enParagraph(`1. ${sueEn()}`)],
    }),
    enSection(
      talk === null ? 'If you dispute the debt' : 'If you dispute the debt or cannot pay',
      enParagraph(joinSentences([finalDisputeEn(facts), talk], ' ')),
    ),
    enSignature(facts, 'Yours faithfully', {
      lastBefore: enParagraph(joinSentences([preAction, demandEn()], ' ')),
    }),
  ];
  return paperDefinition(facts, {
    side: 'en',
    title: title('Letter before action', facts),
    content,
    headRight: addressee.nameEn ?? addressee.name,
    closer: { above: 2, content: setCloser(content) },
    start: subjectTop - margins.en[1],
  });
}

function enComputation(facts: LetterFacts): readonly DocNode[] {
  const { charge, currency } = facts;
  if (charge === null) return [...itemAnnex(facts, 'en')];
  return [
    chargeTable(charge, {
      side: 'en',
      currency,
      nameOf: (line) => shortNumber(line, 'en'),
      nameHead: 'Invoice',
      hasDueDay: false,
    }),
    note(tableNoteEn(charge)),
  ];
}

/** Stretches and fixed sums take the room of the due day. */
function hasManyColumns({ charge, items }: LetterFacts): boolean {
  if (charge === null) return false;
  const longest = Math.max(0, ...items.map(({ number }) => number.length));
  return longest > 14 || charge.fixedMinor > 0 || charge.lines.some(({ segments }) => segments.length > 1);
}
