import { defaultPaperSettings } from '@shared/ledger';
import { type RowChange, step } from './step';

/**
 * Issued papers and the user's rule files. Letters get patterns of numbers instead of a prefix that nothing used yet;
 * a company of before has the program's usual settings for its papers.
 */
const settlePapers: RowChange = (row) => {
  const { letter: _letter, ...numbering } = (row['numbering'] ?? {}) as Record<string, unknown>;
  return [['company', { ...row, numbering, papers: defaultPaperSettings }]];
};

export const papers = step(20, { papers: 'id, customerId', ruleFiles: 'id' }, { company: settlePapers });
