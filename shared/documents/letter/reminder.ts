import { type LetterFacts } from '../../papers';
import {
  enAccountBox,
  enParagraph,
  note,
  paperDefinition,
  setCloser,
  styled,
  styles,
  subjectTop,
  windowBlock,
  enAmount,
  hasAccount,
  zhAccountBox,
  zhLine,
  zhParagraph,
  zhSignature,
  enSignature,
  margins,
} from '../kit';
import { type DocNode, type PaperDefinition } from '../nodes';
import { accountNoteEn, accountNoteZh, contactEn, contactZh } from '../wording/common';
import { ifPaidEn, ifPaidZh, reminderEn, reminderZh } from '../wording/reminder';
import { reminderTable } from './itemTables';
import { numberLine } from './parts';

/** Level 1 in Chinese: no fee, no capital figures, no demand, no seal. */
export function zhReminder(facts: LetterFacts): PaperDefinition {
  const { sender } = facts;
  const content: DocNode[] = [
    ...numberLine(facts),
    styled(styles.zhTitle, '付款提醒', [0, 2, 0, 14]),
    { ...styles.zhPlain, text: `尊敬的${contactZh(facts)}：`, bold: true, margin: [0, 0, 0, 4] },
    zhParagraph(reminderZh(facts)),
    reminderTable(facts, 'zh'),
    zhParagraph(ifPaidZh(facts)),
    ...(hasAccount(sender)
      ? [zhParagraph('收款账户如下：'), ...zhAccountBox(facts), note(accountNoteZh(facts), [0, 1, 0, 6])]
      : []),
    zhSignature(facts, {
      closing: [],
      isSealed: false,
      lastBefore: {
        stack: [
          zhParagraph('感谢贵司一贯的支持与配合。'),
          zhParagraph('顺颂', [0, 2, 0, 0]),
          zhLine('商祺！', [0, 0, 0, 12]),
        ],
      },
    }),
  ];
  return paperDefinition(facts, {
    side: 'zh',
    title: title('付款提醒', facts),
    content,
    headRight: `致：${facts.addressee.name}`,
    closer: { above: 1, content: setCloser(content) },
  });
}

/** Level 1 in English, with the window block. */
export function enReminder(facts: LetterFacts): PaperDefinition {
  const { sender, addressee, currency, totalMinor } = facts;
  const content: DocNode[] = [
    ...windowBlock(facts),
    styled(styles.enSubject, `Payment reminder: ${enAmount(totalMinor, currency)}`, [0, 0, 0, 8]),
    enParagraph(`Dear ${contactEn(facts)},`),
    enParagraph(reminderEn(facts)),
    reminderTable(facts, 'en'),
    enParagraph(ifPaidEn(facts)),
    ...(hasAccount(sender) ? [...enAccountBox(facts), note(accountNoteEn(facts))] : []),
    enSignature(facts, 'Kind regards', {
      lastBefore: enParagraph('Thank you for your business.', [0, 4, 0, 7]),
    }),
  ];
  return paperDefinition(facts, {
    side: 'en',
    title: title('Payment reminder', facts),
    content,
    headRight: addressee.nameEn ?? addressee.name,
    closer: { above: 1, content: setCloser(content) },
    start: subjectTop - margins.en[1],
  });
}

/** For the file's properties: what it is, its number or its addressee. */
export function title(kind: string, { number, addressee }: LetterFacts): string {
  return `${kind} ${number ?? addressee.name}`;
}
