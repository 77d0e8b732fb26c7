export {
  buildImportChange,
  type ChangeBuilder,
  createChangeBuilder,
  type ImportChange,
} from './buildImportChange';
export { countStates } from './countStates';
export { createPlanner, planImport } from './createPlanner';
export { pageOf } from './pageOf';
export { type ImportPlan } from './planTypes';
export { previewOf } from './previewOf';
export { csvField, writeProblemsCsv } from './problemsCsv';
