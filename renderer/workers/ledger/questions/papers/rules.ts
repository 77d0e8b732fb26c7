import { ok, err } from '@shared/result';
import { exportRuleFile, ruleEntriesOf } from '@shared/papers';
import { type QuestionHandler } from '../../world';

/** The rules in force, and which of them are the user's own. */
export const tellRuleFiles: QuestionHandler<'rules.files'> = ({ book }) => ok(ruleEntriesOf(book));

/** One rule as a file. */
export const exportRule: QuestionHandler<'rules.export'> = ({ book }, { kind, subject }) => {
  const json = exportRuleFile(book, kind, subject);
  return json === undefined ? err({ code: 'ruleFile.unknown', value: subject }) : ok({ json });
};
