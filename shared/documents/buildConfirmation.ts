import { type ConfirmationFacts } from '../papers';
import { confirmationSlip } from './confirmation/slip';
import {
  columnFigure,
  enDay,
  enParagraph,
  enSignature,
  fittedTable,
  joinSentences,
  margins,
  paperDefinition,
  sealOverhang,
  styled,
  styles,
  subjectTop,
  type FittedColumn,
  uppercase,
  windowBlock,
  withSlip,
  zhCurrencyName,
  zhDay,
  zhSignature,
} from './kit';
import { numberLine } from './letter/parts';
import { type DocNode, type PaperDefinition, type TableNode } from './nodes';
import { paragraphIn, titleNodes } from './pages/bothLanguages';
import * as bc from './wording/confirmation';
import { asHead, inLanguage, type Words } from './wording/words';

/** The balance confirmation of a customer in one currency, with the slip to send back, as pages. */
export function buildConfirmation(facts: ConfirmationFacts): PaperDefinition {
  return facts.language === 'en' ? enConfirmation(facts) : zhConfirmation(facts);
}

function zhConfirmation(facts: ConfirmationFacts): PaperDefinition {
  const { language } = facts;
  return paperDefinition(facts, {
    side: 'zh',
    title: titleOf(facts),
    content: [
      ...numberLine(facts),
      ...titleNodes(bc.confirmationTitle, language, 5),
      // The name alone: with the slip the letter stays on one page, and the envelope has the rest.
      styled(styles.zhPlain, [{ text: `致：${facts.addressee.name}`, bold: true }], [0, 0, 0, 4]),
      ...paragraphIn(language, ...bc.intro),
      balanceTable(facts),
      ...uppercaseLine(facts),
      ...paragraphIn(
        language,
        joinSentences([bc.purposeZh(facts), bc.reserve[0]]),
        joinSentences([bc.purposeEn(facts), bc.reserveEn(facts)], ' '),
      ),
      withSlip(
        [
          ...paragraphIn(
            language,
            joinSentences([bc.after[0], bc.returnZh(facts)]),
            joinSentences([bc.after[1], bc.returnEn(facts)], ' '),
          ),
          zhSignature(facts, { closing: [], isSealed: true }),
        ],
        // The seal hangs over the end of the signature.
        confirmationSlip(facts, sealOverhang),
      ),
    ],
    headRight: facts.addressee.name,
    ...(language === 'both' ? { pages: 'both' } : {}),
    hasSeal: true,
  });
}

function enConfirmation(facts: ConfirmationFacts): PaperDefinition {
  const { addressee } = facts;
  const content: DocNode[] = [
    ...windowBlock(facts),
    styled(styles.enSubject, bc.confirmationTitle[1], [0, 0, 0, 4]),
    enParagraph(bc.intro[1], [0, 0, 0, 5]),
    balanceTable(facts),
    enParagraph(joinSentences([bc.purposeEn(facts), bc.reserveEn(facts)], ' '), [0, 3, 0, 5]),
    withSlip(
      [
        enParagraph(joinSentences([bc.after[1], bc.returnEn(facts)], ' '), [0, 0, 0, 2]),
        enSignature(facts, 'Yours faithfully'),
      ],
      confirmationSlip(facts, 4),
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

function titleOf({ language, number, addressee }: ConfirmationFacts): string {
  return `${inLanguage(bc.confirmationTitle, language)} ${number ?? addressee.name}`;
}

/** As-of day, what they owe, what is owed to them, and what it is; the unit stands in the heads. */
function balanceTable(facts: ConfirmationFacts): TableNode {
  const { asOf, theyOweMinor, weOweMinor, currency, language } = facts;
  const unit = currency === 'CNY' ? '元' : zhCurrencyName(currency);
  const withUnit = ([zh, en]: Words): Words => [`${zh}（${unit}）`, `${en} (${currency})`];
  const columns: FittedColumn[] = [
    { ...asHead(bc.columnWords.asOf, language), alignment: 'left' },
    { ...asHead(withUnit(bc.columnWords.theyOwe), language), alignment: 'right' },
    { ...asHead(withUnit(bc.columnWords.weOwe), language), alignment: 'right' },
    { ...asHead(bc.columnWords.note, language), alignment: 'left', wrapsAt: 150 },
  ];
  const row = [
    language === 'both' ? asOf : language === 'en' ? enDay(asOf) : zhDay(asOf),
    columnFigure(theyOweMinor, currency),
    columnFigure(weOweMinor, currency),
    inLanguage(bc.balanceNote(facts), language),
  ];
  return { ...fittedTable(columns, [row], null, { paddingY: 4.2 }), margin: [0, 3, 0, 3] };
}

/** The balance in capital figures, of renminbi alone. */
function uppercaseLine({ theyOweMinor, currency }: ConfirmationFacts): readonly DocNode[] {
  const text = theyOweMinor > 0 ? uppercase(theyOweMinor, currency) : null;
  return text === null ? [] : [styled(styles.zhSmall, `大写：${text}`, [0, 0, 0, 3])];
}
