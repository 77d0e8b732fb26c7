export * from './chargeFacts';
export * from './facts';
export * from './run';
export * from './stationery';
export { buildEml, type MailDraft } from './buildEml';
export { missingCharacters } from './coverage';
export { exportRuleFile } from './exportRules';
export { type IssuedPaper, issuedPaperOf } from './issuedPaper';
export { regimeOfBasis } from './lateCharges';
export {
  createNumberGiver,
  nextNumber,
  nextNumberBy,
  type NumberedPaper,
  type PaperNumber,
} from './numbering';
export { type IssuedAs, toPaperRow } from './paperRow';
export { type PaperSurroundings } from './planning';
export { paperFacts, planInSteps, planPapers } from './planPapers';
export { readPaperRun } from './readPaperRun';
export {
  type CheckedRuleFile,
  checkRuleFile,
  type RuleBook,
  ruleBookOf,
  type RuleEntries,
  ruleEntriesOf,
  type RuleEntry,
} from './ruleBook';
