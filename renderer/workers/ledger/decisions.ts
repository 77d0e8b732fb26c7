import { type CommandName, type Commands, type DecisionContext } from '@shared/ledger';
import { buildSample } from '@shared/sample';
import { type DomainError } from '@shared/errors';
import { err, ok, type Result } from '@shared/result';
import { decideImport } from './imports';
import { decideIssue } from './papers/issue';
import { decideRuleFile } from './papers/ruleFile';
import { decideImportUndo } from './undo';
import { type DecideHandler, type Decision, type World } from './world';

/** The commands that are not decided by the pure core alone. */
export const decisions: { readonly [N in CommandName]?: DecideHandler<N> } = {
  'sample.load': decideSample,
  'import.commit': decideImport,
  'import.undo': decideImportUndo,
  'paper.issue': decideIssue,
  'ruleFile.put': decideRuleFile,
};

/** The invented company, for a folder that has none. */
function decideSample(
  world: World,
  input: Commands['sample.load'],
  context: DecisionContext,
): Result<Decision, DomainError> {
  if (world.book.company) return err({ code: 'folder.hasCompany' });
  return ok({ change: buildSample(input, context), input });
}
