import { type ErrorTexts, say, wordFor } from '../../errorTexts';
import { paperChecks } from '../paperChecks';

/** Why a customer gets no paper of a run. */
const reasons: Readonly<Record<string, string>> = { ...paperChecks.reasons, nothing: 'nothing to state' };

/** Refusals of issuing papers and of the rules behind their figures. */
export const paperErrors = {
  'paper.unknown': (p) => say(`There is no paper "${p.value}".`, 'Look its number up in the list of papers.'),
  'paper.voided': (p) =>
    say(`${p.number} was voided on ${p.on}.`, 'Choose a paper that is still in force, or issue a new one.'),
  'paper.nothing': () => say('No paper was chosen.', 'Choose at least one from the list.'),
  'paper.notInRun': (p) =>
    say(
      `${p.customer} gets no paper in this run: ${wordFor(reasons, p.reason)}.`,
      'Look at the list once more; the books have changed since it was made.',
    ),
  'character.missing': (p) =>
    say(
      `The fonts lack ${p.characters}, which would be printed as a crossed box.`,
      'Write it another way in the data of the customer or in yours.',
    ),
  'ruleFile.unknown': (p) =>
    say(`There is no rule file "${p.value}".`, 'It may have been removed already; look at the list again.'),
} satisfies Partial<ErrorTexts>;
