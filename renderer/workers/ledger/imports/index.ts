export { decideImport } from './commitImport';
export { importQuestions } from './importQuestions';
