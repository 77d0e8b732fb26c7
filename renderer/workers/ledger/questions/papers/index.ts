import { type QuestionTable } from '../../world';
import { listPapers, tellNextNumber, tellPaper } from './list';
import { draftPapers, planRun, previewPaper, tellFacts } from './plan';
import { exportRule, tellRuleFiles } from './rules';
import { drawEmsSheet, drawEnvelopes, tellTexts } from './stationery';

/** Papers: who gets one, what stands on it, what was issued, and the rules behind their figures. */
export const paperQuestions = {
  'papers.plan': planRun,
  'papers.facts': tellFacts,
  'papers.preview': previewPaper,
  'papers.drafts': draftPapers,
  'papers.list': listPapers,
  'papers.nextNumber': tellNextNumber,
  'paper.file': tellPaper,
  'paper.texts': tellTexts,
  'paper.emsSheet': drawEmsSheet,
  'papers.envelopes': drawEnvelopes,
  'rules.files': tellRuleFiles,
  'rules.export': exportRule,
} satisfies Partial<QuestionTable>;
