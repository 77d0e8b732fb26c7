export { type MovementKind } from './listMovements';
export {
  statementFigures,
  type StatementFigures,
  type StatementLine,
  type StatementQuery,
} from './statementFigures';
