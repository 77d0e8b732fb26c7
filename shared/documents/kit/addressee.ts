import { type PaperFacts } from '../../papers';
import { type DocNode } from '../nodes';
import { styles } from './styles';

const indent = 30;

/** The 致 block of a Chinese letter: full name, credit code, address, person; what is unknown has no line. */
export function zhAddressee({ addressee }: PaperFacts): DocNode {
  const { name, uscc, address, contactName, contactTitle, phone } = addressee;
  const person = [contactName, contactTitle, phone].filter((text) => text !== undefined).join('　');
  const lines = [
    uscc === undefined ? null : `统一社会信用代码：${uscc}`,
    address === undefined || address.length === 0 ? null : `送达地址：${oneLine(address)}`,
    contactName === undefined ? null : `收件人：${person}`,
  ].filter((line) => line !== null);
  return {
    stack: [
      {
        ...styles.zhPlain,
        text: ['致：', { text: name, bold: true, fontSize: 11.5 }],
        margin: [0, 0, 0, 2],
      },
      ...lines.map((text) => ({
        ...styles.zhSmall,
        text,
        margin: [indent, 0, 0, 1] as const,
      })),
    ],
    margin: [0, 0, 0, 8],
  };
}

/** An address in running text: Chinese lines close up, others stand behind a comma. */
export function oneLine(address: readonly string[]): string {
  return address.reduce(
    (whole, line) => `${whole}${isHan(whole.at(-1)) && isHan(line[0]) ? '' : ', '}${line}`,
  );
}

function isHan(character = ''): boolean {
  return /[\u2e80-\u9fff\uff00-\uffef]/u.test(character);
}
