import { type PaperFacts } from '../../papers';
import { type DocNode, type TextNode } from '../nodes';
import { zhDay } from './figures';
import { sealName, senderName } from './letterhead';
import { mm } from './measures';
import { styles } from './styles';

const blockWidth = 210;
const sealSize = mm(40);
/** So far the seal, printed or wet, reaches below the block of a name and a day. */
export const sealOverhang = 44;

/**
 * The end of a Chinese paper: closing lines at the left, at the right name and date with the seal over them (its ring
 * cuts the name and covers the date). Without a picture 40 mm stay free for the wet seal. The picture stands in a last
 * column of its own with width 1, because a picture needs its height below the cursor or its block goes to the next page.
 */
export function zhSignature(
  facts: PaperFacts,
  {
    closing,
    isSealed,
    representative,
    lastBefore,
  }: {
    readonly closing: readonly TextNode[];
    /** A paper that is sealed says so behind the name; level 1 is not. */
    readonly isSealed: boolean;
    readonly representative?: string | undefined;
    /** The paragraph before: it stays with the signature, which never stands alone on a page. */
    readonly lastBefore?: DocNode | undefined;
  },
): DocNode {
  const { sender, issuedOn } = facts;
  const name = senderName(sender, 'zh');
  const lines = [
    isSealed ? `${name}（公章）` : name,
    ...(representative === undefined ? [] : [`授权代表：${representative}`]),
    zhDay(issuedOn),
  ];
  const hasSeal = isSealed && sender.seal !== undefined;
  const block: DocNode = {
    width: blockWidth,
    stack: lines.map((text) => ({
      ...styles.zhPlain,
      text,
      alignment: 'center' as const,
      margin: [0, 0, 0, 2] as const,
    })),
  };
  const columns: DocNode = {
    columns: [
      { width: '*', stack: closing },
      block,
      ...(hasSeal
        ? [
            {
              width: 1,
              stack: [
                {
                  image: sealName,
                  fit: [sealSize, sealSize] as const,
                  relativePosition: { x: -(blockWidth + sealSize) / 2, y: -mm(5) },
                },
              ],
            },
          ]
        : []),
    ],
    // Room for the seal, printed or wet.
    margin: [0, 4, 0, isSealed ? mm(5) : 0],
  };
  return { unbreakable: true, stack: lastBefore === undefined ? [columns] : [lastBefore, columns] };
}

/** The end of an English letter: space for a signature, then name, title and company, and what is enclosed. */
export function enSignature(
  facts: PaperFacts,
  closing: string,
  { lastBefore, enclosures }: { readonly lastBefore?: DocNode; readonly enclosures?: string } = {},
): DocNode {
  const { sender } = facts;
  const company = senderName(sender, 'en');
  const { signatoryName, signatoryTitle } = sender;
  const below = signatoryTitle === undefined ? company : `${signatoryTitle}, for ${company}`;
  return {
    unbreakable: true,
    stack: [
      ...(lastBefore === undefined ? [] : [lastBefore]),
      { ...styles.enBody, text: closing, margin: [0, 2, 0, 22] },
      ...(signatoryName === undefined ? [] : [{ ...styles.enBody, text: signatoryName, bold: true }]),
      { ...styles.enBody, text: below },
      ...(enclosures === undefined
        ? []
        : [{ ...styles.cell, text: enclosures, margin: [0, 6, 0, 0] as const }]),
    ],
  };
}
