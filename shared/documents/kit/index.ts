export { enAccountBox, hasAccount, zhAccountBox } from './accountBox';
export { oneLine, zhAddressee } from './addressee';
export { countryLine } from './country';
export { paperDefinition } from './definition';
export {
  baseFigure,
  columnFigure,
  decimalFigure,
  enAmount,
  enDay,
  enTableDay,
  figure,
  partAsPercent,
  percent,
  rateFigure,
  uppercase,
  uppercaseBracket,
  zhAmount,
  zhCurrencyName,
  zhDay,
  zhUnit,
} from './figures';
export { type FittedColumn, fittedTable } from './fittedTable';
export { type FittedLine, fitLines } from './fitText';
export { senderAddress, senderContact, senderName } from './letterhead';
export { a4, margins, measure, mm, type Side } from './measures';
export { setCloser } from './setCloser';
export { enSignature, sealOverhang, zhSignature } from './signature';
export { cutOffSlip, slipTitle, withSlip } from './slip';
export { grey, hairline, ink, styles, tint } from './styles';
export { checkWidths } from './table';
export {
  enParagraph,
  enSection,
  enStrong,
  joinSentences,
  note,
  styled,
  zhLine,
  zhParagraph,
  zhSection,
  zhStrong,
} from './text';
export { sizeThatFits, textWidth } from './textWidth';
export { subjectTop, windowBlock } from './windowBlock';
