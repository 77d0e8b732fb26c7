import { type DomainError } from '@shared/errors';
import { type RuleFileId } from '@shared/ids';
import { type Commands, type DecisionContext, ruleFileKinds, type RuleFileRow } from '@shared/ledger';
import { checkRuleFile } from '@shared/papers';
import { err, ok, type Result } from '@shared/result';
import { type Decision, type World } from '../world';

const longestName = 255;

/**
 * Takes a rule file of the user's: checked by the reader of its kind, then kept as a row in place of the one of the
 * same subject.
 */
export function decideRuleFile(
  { book }: World,
  input: Commands['ruleFile.put'],
  context: DecisionContext,
): Result<Decision, DomainError> {
  if (!book.company) return err({ code: 'company.missing' });
  const kind = ruleFileKinds.find((known) => known === input.kind);
  if (kind === undefined || typeof input.json !== 'string')
    return err({ code: 'command.invalid', reason: 'ruleFile' });
  const checked = checkRuleFile(kind, input.json);
  if (!checked.ok) return checked;
  const { subject } = checked.value;
  const known = book.ruleFiles.find((row) => row.kind === kind && row.subject === subject);
  const row: RuleFileRow = {
    id: known?.id ?? (context.newId() as RuleFileId),
    rev: context.seq,
    kind,
    subject,
    json: input.json,
    ...(typeof input.fileName === 'string' ? { fileName: input.fileName.slice(0, longestName) } : {}),
  };
  return ok({
    change: { put: { ruleFiles: [row] }, del: {} },
    input: { kind, subject, ...(row.fileName === undefined ? {} : { fileName: row.fileName }) },
  });
}
