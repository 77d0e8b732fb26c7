export {
  checkDay,
  checkDecimal,
  checkMoney,
  checkPercent,
  checkReachableDay,
  checkSame,
  checkWhole,
  type FigureRefusal,
  refuseFigure,
} from './checkFigures';
export { fractionOf, percentFraction, quotientOf, type Ratio, toRatio } from './ratios';
