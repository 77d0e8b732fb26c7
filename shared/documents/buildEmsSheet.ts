import { type IssuedPaper } from '../papers';
import {
  a4,
  type FittedColumn,
  fittedTable,
  grey,
  hairline,
  ink,
  margins,
  measure,
  mm,
  senderAddress,
  senderName,
  styles,
} from './kit';
import { type DocNode, type PaperDefinition, type TableNode, type TextNode } from './nodes';
import * as ems from './wording/ems';
import { sentEn, sentZh, waybillOf } from './wording/messages';
import { inLanguage, type Words } from './wording/words';

type Language = 'zh-CN' | 'en';

const top = mm(18);
const bottom = mm(20);
const labelWidth = 74;
const boxWidth = 16;

/**
 * What goes with a paper that is posted with proof of delivery: the texts to copy on the waybill, the checks before and
 * after, and where the proof is kept. An internal sheet without letterhead; in English for papers in English.
 */
export function buildEmsSheet(issued: IssuedPaper): PaperDefinition {
  const language: Language = issued.paper.language === 'en' ? 'en' : 'zh-CN';
  const [left, , right] = margins.zh;
  return {
    page: { ...a4, margins: [left, top, right, bottom] },
    title: `${inLanguage(ems.sheetTitle, language)} ${issued.paper.number}`,
    author: senderName(issued.sender, language === 'en' ? 'en' : 'zh'),
    language,
    base: { font: 'serif', fontSize: 10.5, color: ink },
    content: [
      {
        ...styles.zhTitle,
        fontSize: 17,
        characterSpacing: language === 'en' ? 0 : 2,
        text: inLanguage(ems.sheetTitle, language),
        margin: [0, 0, 0, 6],
      },
      section(ems.sectionWords.waybill, language),
      waybillTable(issued, language),
      section(ems.sectionWords.checks, language),
      ...checkList(issued, language),
      section(ems.sectionWords.proof, language),
      proofTable(language),
      signLine(language),
    ],
    runningFoot: {
      y: a4.height - bottom + mm(7),
      left: inLanguage(ems.internalNote, language),
      pages: language,
      style: { font: 'sans', fontSize: 7.8, color: grey },
    },
    pictures: {},
  };
}

function section(words: Words, language: Language): TextNode {
  return { ...styles.zhHead, text: inLanguage(words, language), margin: [0, 10, 0, 3] };
}

/** Label and text, a line each; what is unknown has no line, but the waybill's number has one to write it in. */
function waybillTable(issued: IssuedPaper, language: Language): TableNode {
  const { sender, addressee, paper } = issued;
  const isZh = language === 'zh-CN';
  const phone = sender.contactPhone ?? sender.phone;
  const name = isZh ? addressee.name : (addressee.nameEn ?? addressee.name);
  const join = (parts: readonly (string | undefined)[]): string | undefined => {
    const known = parts.filter((part) => part !== undefined);
    return known.length === 0 ? undefined : known.join(isZh ? '　' : ', ');
  };
  const rows: readonly (readonly [Words, string | undefined, boolean?])[] = [
    [ems.rowWords.sender, senderName(sender, isZh ? 'zh' : 'en')],
    [ems.rowWords.senderPerson, join([sender.contactName, phone])],
    [ems.rowWords.senderAddress, senderAddress(sender, isZh ? 'zh' : 'en')],
    [ems.rowWords.addressee, name],
    [ems.rowWords.person, join([addressee.contactName, addressee.contactTitle, addressee.phone])],
    [ems.rowWords.address, addressee.address?.join(isZh ? '' : ', ')],
    [ems.rowWords.item, isZh ? ems.itemZh(issued) : ems.itemEn(issued), true],
    [ems.rowWords.service, inLanguage(ems.service, language)],
    [ems.rowWords.waybill, waybillOf(paper)?.waybill ?? '　'],
  ];
  const known = rows.filter(([, text]) => text !== undefined && text !== '');
  const value = { ...(isZh ? styles.zhSmall : styles.enBody), fontSize: isZh ? 10.5 : 10 };
  return {
    table: {
      widths: [labelWidth, measure - labelWidth - 6],
      body: known.map(([words, text = '', isStrong = false]) => [
        { ...styles.cell, text: inLanguage(words, language), color: grey },
        isStrong ? { ...styles.zhHead, fontSize: 10, text } : { ...value, text },
      ]),
      dontBreakRows: true,
    },
    lines: {
      rules: [
        { at: 0, width: 0.9, color: ink },
        { at: known.length, width: 0.9, color: ink },
      ],
      between: 0.25,
      betweenColor: hairline,
      paddingX: 3,
      paddingY: 2.6,
    },
  };
}

function checkList(issued: IssuedPaper, language: Language): readonly DocNode[] {
  const style = { ...(language === 'en' ? styles.enBody : styles.zhSmall), fontSize: 10 };
  return ems.checks.map((words, place) => ({
    unbreakable: true,
    columns: [
      { ...styles.cell, fontSize: 11, width: boxWidth, text: '□', lineHeight: 1 },
      {
        width: measure - boxWidth,
        stack: [
          { ...style, text: inLanguage(words, language) },
          ...(place === ems.messageAfter
            ? [{ ...styles.cell, text: messageToSend(issued, language), margin: [0, 2, 0, 0] as const }]
            : []),
        ],
      },
    ],
    margin: [0, 0, 0, 4.5],
  }));
}

/** The text of the day of dispatch; before that with blanks to fill in. */
function messageToSend(issued: IssuedPaper, language: Language): string {
  const sent = waybillOf(issued.paper) ?? {
    on: issued.paper.issuedOn,
    channel: 'ems' as const,
    waybill: '____________',
  };
  return language === 'en' ? sentEn(issued, sent) : sentZh(issued, sent);
}

function proofTable(language: Language): TableNode {
  const columns = ems.proofColumns.map((words): FittedColumn => ({
    head: inLanguage(words, language),
    alignment: 'left',
  }));
  const rows = ems.proofRows.map((words) => [inLanguage(words, language), '', '', '']);
  return fittedTable(columns, rows, null, { paddingY: 3.8 });
}

function signLine(language: Language): DocNode {
  return {
    columns: ems.signWords.map((words) => ({
      ...styles.zhSmall,
      fontSize: 10.5,
      text: inLanguage(words, language),
    })),
    margin: [0, 18, 0, 0],
  };
}
