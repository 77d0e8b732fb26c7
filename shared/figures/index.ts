export {
  checkDay,
  checkDecimal,
  checkFlag,
  checkList,
  checkMoney,
  checkPercent,
  checkReachableDay,
  checkSame,
  checkSize,
  checkWhole,
  checkWord,
  type FigureRefusal,
  refuseAmount,
  refuseFigure,
} from './checkFigures';
export { fractionOf, percentFraction, quotientOf, type Ratio, toRatio } from './ratios';
