import { type LetterFacts } from '../../papers';
import {
  enAmount,
  enDay,
  hasAccount,
  joinSentences,
  note,
  oneLine,
  paperDefinition,
  setCloser,
  styled,
  styles,
  zhAccountBox,
  zhSignature,
  zhUnit,
} from '../kit';
import { type DocNode, type PaperDefinition, type TextNode } from '../nodes';
import { chargeNameZh, tableNoteEn, tableNoteZh } from '../wording/charges';
import { accountNoteEn, contactEn, contactZh, demandEn, demandZh } from '../wording/common';
import * as l1 from '../wording/reminder';
import * as l2 from '../wording/demand';
import * as l3 from '../wording/finalDemand';
import { chargeTable } from './chargeTable';
import { runningNumber } from './demand';
import { itemAnnex, reminderTable } from './itemTables';
import { annexHead, asOfAndUnit, asOfZh, closingLines, numberLine } from './parts';
import { title } from './reminder';
import { sumsAndSlip } from './sums';

const columnWidth = 213;
const zhStyle = { font: 'serif', fontSize: 9.5, lineHeight: 1.06 } as const;
const enStyle = { font: 'serif', fontSize: 9.1, lineHeight: 1 } as const;
const rule = '#9a9a9a';

type Pair = readonly [zh: string, en: string];

const kinds = {
  1: ['付款提醒', 'Payment reminder'],
  2: ['催款函', 'Demand for Payment'],
  3: ['催告函', 'Final Demand'],
} as const;

/** A letter in both languages, paragraph beside paragraph, numbered alike; figures and annexes once. */
export function bilingualLetter(facts: LetterFacts): PaperDefinition {
  const { level, sender, addressee } = facts;
  const [zhKind, enKind] = kinds[level];
  const paragraphs = paragraphsOf(facts);
  const before = paragraphs.slice(0, -1);
  const last = paragraphs.at(-1);
  const boxAt = level === 1 ? before.length : Math.min(3, before.length);
  const account: readonly DocNode[] = hasAccount(sender)
    ? [...zhAccountBox(facts), note(accountNoteEn(facts), [0, 0, 0, 4])]
    : [];
  const lastRow = last === undefined ? [] : [rowOf(paragraphs.length, last)];
  const content: DocNode[] = [
    ...numberLine(facts),
    styled(styles.zhTitle, zhKind, [0, 0, 0, 0]),
    {
      font: 'sans',
      fontSize: 10.5,
      text: enKind,
      alignment: 'center',
      color: '#5a5a5a',
      margin: [0, 0, 0, 8],
    },
    addresseeColumns(facts),
    ...before.slice(0, boxAt).map((pair, place) => rowOf(place + 1, pair)),
    ...(level === 1 ? [reminderTable(facts, 'zh')] : []),
    ...account,
    ...before.slice(boxAt).map((pair, place) => rowOf(boxAt + place + 1, pair)),
    {
      unbreakable: true,
      stack: [
        ...lastRow,
        zhSignature(facts, {
          closing: level === 1 ? [] : closingLines(enclosures(facts), facts, ''),
          isSealed: level !== 1,
        }),
      ],
    },
    ...(level === 1 ? [] : annexes(facts)),
    ...sumsAndSlip(facts, zhKind),
  ];
  return paperDefinition(facts, {
    side: 'zh',
    title: title(`${zhKind} ${enKind}`, facts),
    content,
    headRight: `致：${addressee.name}`,
    closer: { above: level === 1 ? 1 : 2, content: setCloser(content) },
    pages: 'both',
    hasSeal: level !== 1,
  });
}

function paragraphsOf(facts: LetterFacts): readonly Pair[] {
  const { level, charge } = facts;
  const language: Pair = [
    '本函以中、英文书就；两种文本不一致的，以中文文本为准。',
    'This letter is written in Chinese and English. If they differ, the Chinese text prevails.',
  ];
  if (level === 1)
    return [
      [
        `尊敬的${contactZh(facts)}：${l1.reminderZh(facts)}`,
        `Dear ${contactEn(facts)}, ${lowered(l1.reminderEn(facts))}`,
      ],
      [l1.ifPaidZh(facts), l1.ifPaidEn(facts)],
      ['感谢贵司一贯的支持与配合。顺颂商祺！', 'Thank you for your business.'],
    ];
  const demand: Pair = [`${demandZh(facts, charge)}${language[0]}`, `${demandEn()} ${language[1]}`];
  if (level === 2)
    return [
      [
        joinSentences([l2.factsZh(facts), l2.paidZh(facts)]),
        joinSentences([l2.factsEn(facts), l2.paidEn(facts)], ' '),
      ],
      [l2.amountZh(facts), l2.amountEn(facts)],
      [
        joinSentences([l2.payZh(facts), l2.planZh(facts)]),
        joinSentences([l2.payEn(facts), l2.planEn(facts)], ' '),
      ],
      [l2.disputeZh(facts), l2.disputeEn(facts)],
      demand,
    ];
  const { lead, strong, rest } = l3.finalDemandEn(facts);
  return [
    [
      joinSentences([l3.finalFactsZh(facts), l3.earlierZh(facts)]),
      joinSentences([l3.finalFactsEn(facts), l3.earlierEn(facts)], ' '),
    ],
    [
      joinSentences([`现正式催告：${l3.finalDemandZh(facts)}`, l3.dailyZh(facts)]),
      joinSentences([`${lead}${strong}${rest}`, l3.dailyEn(facts), l3.statuteEn(facts)], ' '),
    ],
    [`${l3.nextZh()}（一）${l3.sueZh(facts)}`, `${l3.nextEn(facts)} (1) ${l3.sueEn()}`],
    [
      joinSentences([l3.finalDisputeZh(facts), l3.talkZh(facts)]),
      joinSentences([l3.finalDisputeEn(facts), l3.talkEn(facts), l3.preActionEn(facts)], ' '),
    ],
    demand,
  ];
}

/** Two columns of 213 pt with a rule of 0.4 pt between them; a row is not torn. */
function rowOf(number: number, [zh, en]: Pair): DocNode {
  const label = `${number}.`;
  return {
    columns: [
      { ...zhStyle, width: 14, text: label },
      { ...zhStyle, width: columnWidth - 14, text: zh },
      { width: 15, text: '', fontSize: 1 },
      { ...enStyle, width: 14, text: label },
      { ...enStyle, width: columnWidth - 14, text: en },
    ],
    margin: [0, 0, 0, 7],
  };
}

function addresseeColumns({ addressee, currency, totalMinor, level }: LetterFacts): DocNode {
  const { name, nameEn, uscc, address = [], contactName, contactTitle } = addressee;
  const person = [contactName, contactTitle].filter((text) => text !== undefined);
  const zhSubject =
    level === 1 ? null : level === 2 ? '事由：关于支付逾期货款的函' : '事由：关于限期付清货款的催告函';
  const enSubject =
    level === 1
      ? `Payment reminder: ${enAmount(totalMinor, currency)}`
      : level === 2
        ? `Overdue account: ${enAmount(totalMinor, currency)}`
        : `Final demand: ${enAmount(totalMinor, currency)}`;
  const zh = [
    uscc === undefined ? null : `统一社会信用代码：${uscc}`,
    address.length === 0 ? null : `送达地址：${oneLine(address)}`,
    person.length === 0 ? null : `收件人：${person.join('　')}`,
  ].filter((line) => line !== null);
  const en = [
    uscc === undefined ? null : `USCC: ${uscc}`,
    address.length === 0 ? null : address.join(', '),
    person.length === 0 ? null : `Attention: ${person.join(', ')}`,
  ].filter((line) => line !== null);
  return {
    stack: [
      {
        columns: [
          {
            width: columnWidth,
            stack: [
              { ...zhStyle, text: `致：${name}`, bold: true, fontSize: 10.5, margin: [0, 0, 0, 2] },
              ...zh.map((text): TextNode => ({ ...zhStyle, text })),
              ...(zhSubject === null
                ? []
                : [{ ...styles.zhHead, fontSize: 9.5, text: zhSubject, margin: [0, 5, 0, 0] as const }]),
            ],
          },
          { width: 15, text: '', fontSize: 1 },
          {
            width: columnWidth,
            stack: [
              { ...enStyle, text: `To: ${nameEn ?? name}`, bold: true, fontSize: 10, margin: [0, 0, 0, 2] },
              ...en.map((text): TextNode => ({ ...enStyle, text })),
              { ...styles.enHead, fontSize: 9.5, text: enSubject, margin: [0, 5, 0, 0] },
            ],
          },
        ],
      },
      {
        canvas: [{ type: 'line', x1: 0, y1: 0, x2: 441, y2: 0, lineWidth: 0.5, lineColor: rule }],
        margin: [0, 6, 0, 8],
      },
    ],
  };
}

function enclosures({ charge }: LetterFacts): readonly string[] {
  const names = ['一、发票及收款明细 Annex 1'];
  if (charge !== null) names.push(`二、${chargeNameZh(charge)}计算表 Annex 2`);
  return names;
}

function annexes(facts: LetterFacts): readonly DocNode[] {
  const { charge, currency, asOf } = facts;
  const unit = zhUnit(currency);
  return [
    annexHead('附件一　发票及收款明细　Annex 1  Invoices and receipts', true),
    asOfAndUnit(`${asOfZh(facts)} / At ${enDay(asOf)}`, `单位：${unit} / ${currency}`),
    ...itemAnnex(facts, 'zh'),
    ...(charge === null
      ? []
      : [
          annexHead(`附件二　${chargeNameZh(charge)}计算表　Annex 2  Computation of late charges`, false),
          note(tableNoteZh(charge, unit), [0, 0, 0, 1]),
          note(tableNoteEn(charge), [0, 0, 0, 4]),
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

function lowered(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
