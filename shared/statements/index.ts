export { listMovements, type Movement, type MovementKind } from './listMovements';
export {
  statementFigures,
  type StatementFigures,
  type StatementLine,
  type StatementQuery,
} from './statementFigures';
