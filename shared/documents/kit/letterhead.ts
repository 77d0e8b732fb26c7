import { type SenderFacts } from '../../papers';
import { type DocNode, type TextNode } from '../nodes';
import { headTop, margins, measure, type Side } from './measures';
import { companyColour, grey } from './styles';
import { lineCount, naturalLine } from './textWidth';

export const logoName = 'logo';
export const sealName = 'seal';

const logoSize = 28;
const logoGap = 6;
const addressWidth = 200;
/** Between the names and the address. */
const gutter = 8;
const addressSize = 7.3;
const secondSize = 7.6;
/** The name: in one line down to 9 pt, else in several. */
const nameSizes = { most: 14.5, leastInOneLine: 9, broken: 8 } as const;
/** Between what stands highest and the rule, and between the rule and the body. */
const aboveRule = 6;
const belowRule = 12;

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
  const textLeft = left + (hasLogo ? logoSize + logoGap : 0);
  const lines = addressLines(sender, side);
  const nameWidth = nameWidthOf(sender);
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
    absolutePosition: { x: left, y: ruleTop(sender, side) },
  });
  return nodes;
}

function nameWidthOf({ logo }: SenderFacts): number {
  return measure - addressWidth - gutter - (logo === undefined ? 0 : logoSize + logoGap);
}

/** Where the rule stands: below all lines of the names and of the address, however long they are. */
function ruleTop(sender: SenderFacts, side: Side): number {
  const [name = '', second] = senderNames(sender, side);
  const width = nameWidthOf(sender);
  const size = fitName(name, width);
  const moreLines = (text: string, fontSize: number): number =>
    (lineCount(text, width, fontSize) - 1) * fontSize * naturalLine;
  const address = addressLines(sender, side).reduce(
    (sum, text) => sum + lineCount(text, addressWidth, addressSize),
    0,
  );
  const names =
    (second === undefined ? 20 : 30) +
    moreLines(name, size) +
    (second === undefined ? 0 : moreLines(second, secondSize));
  return headTop + Math.max(logoSize, address * 10.4, names) + aboveRule;
}

/** How far below the upper edge of the page the body may begin under the letterhead. */
export function letterheadEnd(sender: SenderFacts, side: Side): number {
  return ruleTop(sender, side) + belowRule;
}

const secondName = (text: string): TextNode => ({
  text,
  font: 'sans',
  fontSize: secondSize,
  color: companyColour,
  lineHeight: 1,
});

const addressLine = (text: string): TextNode => ({
  text,
  font: 'sans',
  fontSize: addressSize,
  color: grey,
  lineHeight: 1,
  alignment: 'right',
});

/** A long name is set smaller rather than over the address. */
function fitName(name: string, width: number): number {
  const ems = [...name].reduce((sum, character) => sum + (character > '\u2e7f' ? 1 : 0.56), 0);
  const fitting = Math.floor((width / ems) * 10) / 10;
  if (fitting < nameSizes.leastInOneLine) return nameSizes.broken;
  return Math.min(nameSizes.most, fitting);
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
