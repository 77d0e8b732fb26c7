import { err, ok } from '../../result';
import { showValue } from '../../showValue';
import { type Decider } from './decider';
import { findCompany } from './find';

/** Takes a user's rule file away: the program's own holds again. */
export const decideRuleFileRemoval: Decider<'ruleFile.remove'> = (view, input) => {
  const company = findCompany(view);
  if (!company.ok) return company;
  const row = view.ruleFiles.find(({ id }) => id === input.id);
  if (row === undefined) return err({ code: 'ruleFile.unknown', value: showValue(input.id) });
  return ok({ put: {}, del: { ruleFiles: [row.id] } });
};
