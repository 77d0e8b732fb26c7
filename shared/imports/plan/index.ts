export {
  buildImportChange,
  type ChangeBuilder,
  createChangeBuilder,
  type ImportChange,
  type ImportSource,
} from './buildImportChange';
export { countStates } from './countStates';
export { createPlanner, planImport, type Planner } from './createPlanner';
export { codeOf, issuesOf, pageOf, type RowsAsked } from './pageOf';
export { type Corrections, type ImportPlan, type PlanInput, type RowState } from './planTypes';
export { previewOf } from './previewOf';
export { csvField, describeIssue, describeWarning, writeProblemsCsv } from './problemsCsv';
