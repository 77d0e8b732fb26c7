import { type LetterFacts } from '../papers';
import { bilingualLetter } from './letter/bilingual';
import { enDemand, zhDemand } from './letter/demand';
import { enFinalDemand, zhFinalDemand } from './letter/finalDemand';
import { enReminder, zhReminder } from './letter/reminder';
import { type PaperDefinition } from './nodes';

const zh = { 1: zhReminder, 2: zhDemand, 3: zhFinalDemand } as const;
const en = { 1: enReminder, 2: enDemand, 3: enFinalDemand } as const;

/** A reminder, demand letter or final demand in its language, as pages. */
export function buildLetter(facts: LetterFacts): PaperDefinition {
  if (facts.language === 'both') return bilingualLetter(facts);
  return (facts.language === 'en' ? en : zh)[facts.level](facts);
}
