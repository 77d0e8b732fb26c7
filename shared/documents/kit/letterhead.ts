import { type SenderFacts } from '../../papers';
import { type DocNode, type TextNode } from '../nodes';
import { headTop, margins, measure, type Side } from './measures';
import { companyColour, grey } from './styles';

export const logoName = 'logo';
export const sealName = 'seal';

const logoSize = 28;
const addressWidth = 200;

/** The names of the company with the one of the paper's language first. */
export function senderNames({ nameZh, nameEn }: SenderFacts, side: Side): readonly string[] {
  const names = side === 'zh' ? [nameZh, nameEn] : [nameEn, nameZh];
  return names.filter((name) => name !== undefined);
}

export function senderName(sender: SenderFacts, side: Side): string {
  return senderNames(sender, side)[0] ?? '';
}

/** The person whom papers name for questions, as the paper's language writes the name. */
export function senderContact({ contactName, contactNameEn }: SenderFacts, side: Side): string | undefined {
  return side === 'zh' ? (contactName ?? contactNameEn) : (contactNameEn ?? contactName);
}

/** The address in the paper's language, else the other one; lines joined. */
export function senderAddress({ addressZh, addressEn }: SenderFacts, side: Side): string | undefined {
  const address = side === 'zh' ? (addressZh ?? addressEn) : (addressEn ?? addressZh);
  return address?.replace(/\s*\n\s*/gu, side === 'zh' ? '　' : ', ');
}

/**
 * The letterhead of page 1: logo, names, address block, a rule below. It is the first node of the content with a place
 * of its own, because a page header higher than the margin is cut off without a word.
 */
export function letterhead(sender: SenderFacts, side: Side): readonly DocNode[] {
  const [left] = margins[side];
  const [name = '', second] = senderNames(sender, side);
  const hasLogo = sender.logo !== undefined;
  const textLeft = left + (hasLogo ? logoSize + 6 : 0);
  const lines = addressLines(sender, side);
  const height = Math.max(logoSize, lines.length * 10.4, second === undefined ? 20 : 30);
  const nameWidth = measure - addressWidth - (hasLogo ? logoSize + 6 : 0);
  const nodes: DocNode[] = [];
  if (hasLogo)
    nodes.push({ image: logoName, fit: [logoSize, logoSize], absolutePosition: { x: left, y: headTop } });
  nodes.push({
    columns: [
      {
        width: nameWidth,
        stack: [
          {
            text: name,
            font: 'sans',
            bold: true,
            fontSize: fitName(name, nameWidth),
            color: companyColour,
            lineHeight: 1,
          },
          ...(second === undefined ? [] : [secondName(second)]),
        ],
      },
    ],
    absolutePosition: { x: textLeft, y: headTop - 1 },
  });
  nodes.push({
    columns: [{ width: addressWidth, stack: lines.map((text) => addressLine(text)) }],
    absolutePosition: { x: left + measure - addressWidth, y: headTop + 2 },
  });
  nodes.push({
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: measure, y2: 0, lineWidth: 0.9, lineColor: companyColour }],
    absolutePosition: { x: left, y: headTop + height + 6 },
  });
  return nodes;
}

const secondName = (text: string): TextNode => ({
  text,
  font: 'sans',
  fontSize: 7.6,
  color: companyColour,
  lineHeight: 1,
});

const addressLine = (text: string): TextNode => ({
  text,
  font: 'sans',
  fontSize: 7.3,
  color: grey,
  lineHeight: 1,
  alignment: 'right',
});

/** A long name is set smaller rather than over the address. */
function fitName(name: string, width: number): number {
  const ems = [...name].reduce((sum, character) => sum + (character > '\u2e7f' ? 1 : 0.56), 0);
  return Math.max(9, Math.min(14.5, Math.floor((width / ems) * 10) / 10));
}

function addressLines(sender: SenderFacts, side: Side): readonly string[] {
  const { phone, email } = sender;
  const telephone = phone === undefined ? undefined : side === 'zh' ? `电话 ${phone}` : `Telephone ${phone}`;
  if (side === 'zh') {
    const contact = [telephone, email].filter((text) => text !== undefined).join('　');
    return [senderAddress(sender, side), contact].filter(
      (text) => text !== undefined && text !== '',
    ) as string[];
  }
  return [senderAddress(sender, side), telephone, email].filter((text) => text !== undefined);
}
