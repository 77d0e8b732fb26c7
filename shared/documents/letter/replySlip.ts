import { type LetterFacts } from '../../papers';
import {
  cutOffSlip,
  senderAddress,
  senderName,
  slipTitle,
  styles,
  uppercaseBracket,
  zhAmount,
  zhDay,
  zhParagraph,
} from '../kit';
import { type DocNode } from '../nodes';

const blank = '　　　年　　月　　日';

/**
 * l3.slip, 回执: that the letter arrived, and with the first box that the principal is owed. It names the letter, the
 * amount and the day, and has room for signer, post and seal; whole on the last page.
 */
export function replySlip(facts: LetterFacts, letterKind: string, topMargin: number): DocNode {
  const { sender, addressee, number, asOf, currency, principalMinor } = facts;
  const name = senderName(sender, 'zh');
  const address = senderAddress(sender, 'zh');
  const letter = `${number ?? ''}《${letterKind}》`;
  const line = { ...styles.zhPlain, preserveLeadingSpaces: true };
  return cutOffSlip(
    `沿此线裁下，签章后寄回${name}${address === undefined ? '' : `（${address}）`}`,
    [
      slipTitle('回执'),
      { ...styles.zhPlain, text: `致：${name}`, bold: true, margin: [0, 0, 0, 4] },
      zhParagraph(`我司已于${blank}收到贵司${letter}。`),
      zhParagraph(
        `□ 确认截至${zhDay(asOf)}尚欠贵司货款本金${zhAmount(principalMinor, currency)}${uppercaseBracket(principalMinor, currency)}，并将于${blank}前付清。`,
      ),
      zhParagraph('□ 对上述金额有异议，理由及证据另附。'),
      {
        columns: [
          {
            width: 250,
            stack: [
              { ...line, text: '签收人（签字）：', margin: [0, 0, 0, 4] },
              { ...line, text: '职　　务：', margin: [0, 0, 0, 4] },
              { ...line, text: '电　　话：' },
            ],
          },
          {
            width: '*',
            stack: [
              { ...line, text: `${addressee.name}（公章）`, alignment: 'center', margin: [0, 0, 0, 18] },
              { ...line, text: '年　　　月　　　日', alignment: 'center' },
            ],
          },
        ],
        margin: [0, 6, 0, 0],
      },
    ],
    topMargin,
  );
}
