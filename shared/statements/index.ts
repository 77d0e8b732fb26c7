export { statementFigures } from './statementFigures';
