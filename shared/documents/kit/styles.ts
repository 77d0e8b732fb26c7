import { type TextStyle } from '../nodes';

export const ink = '#111111';
export const grey = '#5a5a5a';
export const hairline = '#d2d2d2';
export const tint = '#f3f5f6';
/** The one colour of the company, in the letterhead alone. */
export const companyColour = '#1d3f5e';

export const styles = {
  /** Chinese letters: 18.3 pt a line, two Han of indent. */
  zhBody: {
    font: 'serif',
    fontSize: 11,
    lineHeight: 1.16,
    alignment: 'justify',
    leadingIndent: 22,
  },
  zhPlain: { font: 'serif', fontSize: 11, lineHeight: 1.16 },
  zhSmall: { font: 'serif', fontSize: 10, lineHeight: 1.16 },
  zhHead: { font: 'sans', bold: true, fontSize: 10.5, lineHeight: 1.16 },
  zhTitle: {
    font: 'serif',
    bold: true,
    fontSize: 20,
    characterSpacing: 6,
    noWrap: true,
    alignment: 'center',
  },
  zhSubject: { font: 'sans', bold: true, fontSize: 11, alignment: 'center' },
  enBody: { font: 'serif', fontSize: 10.5, lineHeight: 1.02 },
  enHead: { font: 'sans', bold: true, fontSize: 10 },
  enSubject: { font: 'sans', bold: true, fontSize: 12 },
  note: { font: 'sans', fontSize: 7.8, lineHeight: 1.1, color: grey },
  annexHead: { font: 'sans', bold: true, fontSize: 10.5 },
  cellHead: { font: 'sans', bold: true, fontSize: 8 },
  cell: { font: 'sans', fontSize: 8.5 },
  cellTotal: { font: 'sans', bold: true, fontSize: 8.5 },
} as const satisfies Readonly<Record<string, TextStyle>>;
