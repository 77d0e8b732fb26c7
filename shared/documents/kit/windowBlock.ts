import { type PaperFacts } from '../../papers';
import { type DocNode, type TextNode } from '../nodes';
import { countryLine } from './country';
import { enDay } from './figures';
import { sizeInBox } from './fitText';
import { senderAddress, senderContact, senderName } from './letterhead';
import { margins, mm } from './measures';
import { grey } from './styles';
import { lineCount, naturalLine, textWidth } from './textWidth';

const [left] = margins.en;
const mostLines = 6;
const markColour = '#777777';

/** DIN 5008 form B: it falls into DL and C5 windows. */
const place = { senderLine: mm(58.2), hairline: mm(62), address: mm(63.4), information: mm(57.6) } as const;
const senderSizes = [6.5, 6, 5.5] as const;
const field = { width: mm(82), height: mostLines * 10 * naturalLine } as const;
const addressSizes = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5] as const;
const informationLeft = mm(125);
/** The subject's line stands at 98.5 mm. */
export const subjectTop = mm(98.5);

const folds = {
  din: [mm(105), mm(210)],
  uk: [mm(99), mm(198)],
} as const;

/** The address field with the sender's line, the information block beside it, fold and hole marks; page 1 alone. */
export function windowBlock(facts: PaperFacts, ourReferenceLabel = 'Our ref'): readonly DocNode[] {
  const { sender } = facts;
  const address = senderAddress(sender, 'en');
  const senderLine = [senderName(sender, 'en'), address].filter((text) => text !== undefined && text !== '');
  const lines = addressLines(facts);
  return [
    senderLineNode(senderLine.join(', ')),
    {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: mm(74), y2: 0, lineWidth: 0.4, lineColor: grey }],
      absolutePosition: { x: left, y: place.hairline },
    },
    {
      columns: [
        {
          width: field.width,
          stack: lines.map((text): TextNode => ({
            text,
            font: 'sans',
            fontSize: sizeInBox(
              lines.map((one) => ({ text: one })),
              field,
              { sizes: addressSizes, lineHeight: 1 },
            ),
            lineHeight: 1,
          })),
        },
      ],
      absolutePosition: { x: left, y: place.address },
    },
    informationBlock(facts, ourReferenceLabel),
    ...marks(sender.foldMarks),
  ];
}

/** The sender above the window: in one line, or where it is too long for that in several that end where the one would. */
function senderLineNode(text: string): DocNode {
  const width = mm(80);
  const size = senderSizes.find((one) => textWidth(text, one) <= width);
  const fontSize = size ?? senderSizes.at(-1) ?? 0;
  const above = size === undefined ? (lineCount(text, width, fontSize) - 1) * fontSize * naturalLine : 0;
  return {
    columns: [{ width, text, font: 'sans', fontSize, color: grey, noWrap: size !== undefined }],
    absolutePosition: { x: left, y: place.senderLine - above },
  };
}

/** Name, person, address and country as they stand in the window; at most six lines, the last ones of the address first. */
export function addressLines({ addressee, sender }: PaperFacts): readonly string[] {
  const name = addressee.nameEn ?? addressee.name;
  const person = addressee.contactName;
  const isAbroad = addressee.country !== undefined && addressee.country !== sender.country;
  const country = isAbroad && addressee.country !== undefined ? countryLine(addressee.country) : undefined;
  const address = (addressee.address ?? []).filter((line) => line.toUpperCase() !== country);
  const head = [name, person].filter((line) => line !== undefined);
  const tail = country === undefined ? [] : [country];
  const room = mostLines - head.length - tail.length;
  const shown =
    address.length <= room ? address : [...address.slice(0, room - 1), address.slice(room - 1).join(', ')];
  return [...head, ...shown, ...tail];
}

function informationBlock({ number, issuedOn, addressee, sender }: PaperFacts, label: string): DocNode {
  const rows = [
    ['Date', enDay(issuedOn)],
    [label, number ?? ''],
    ['Your account', addressee.code],
    ['Contact', senderContact(sender, 'en') ?? ''],
    ['Telephone', sender.contactPhone ?? sender.phone ?? ''],
  ].filter(([, text]) => text !== '');
  return {
    columns: [
      {
        width: 160,
        table: {
          widths: [50, 104],
          body: rows.map(([name = '', text = '']) => [
            {
              text: name,
              font: 'sans',
              fontSize: 7.6,
              color: grey,
              margin: [0, 1.6, 0, 0],
            },
            { text, font: 'sans', fontSize: 9 },
          ]),
        },
        lines: { rules: [], between: 0, paddingX: 3, paddingY: 1.2 },
      },
    ],
    absolutePosition: { x: informationLeft, y: place.information },
  };
}

function marks(kind: 'din' | 'uk'): readonly DocNode[] {
  const [first, second] = folds[kind];
  return [
    [first, 4],
    [second, 4],
    [mm(148.5), 6],
  ].map(([y = 0, length = 0]) => ({
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: mm(length), y2: 0, lineWidth: 0.3, lineColor: markColour }],
    absolutePosition: { x: mm(4), y },
  }));
}
