import { type NoteSteps } from '../../../trace';
import { showMinor } from '../../traceFigures';
import { tell, type TraceTexts } from '../../traceTexts';

/** Lines that stand beside a figure and change nothing of it. */
export const noteSteps: TraceTexts<keyof NoteSteps> = {
  'note.fourTimesLpr': (p) =>
    tell(
      `For comparison only: ${p.annualPercent} % a year is ${p.isAbove ? 'above' : 'not above'} four times the 1-year LPR (${p.lprPercent} %); this line does not bind sale contracts.`,
      `${p.linePercent} %`,
    ),
  'note.lossLine': (p) =>
    tell(
      `For comparison only: taking the loss as ${p.lossFromPercent} to ${p.lossToPercent} % a year, 130 % of it is ${p.lineFromPercent} to ${p.lineToPercent} %; ${p.annualPercent} % is ${p.isAbove ? 'above that, and a court may cut it on request' : 'not above that'}.`,
    ),
  'note.yearDays': (p) =>
    tell(`The year counts ${p.yearDays === 'act/act' ? 'its actual days' : `${p.yearDays} days`}.`),
  'note.otherCurrency': (p) =>
    tell('Owed besides, in another currency and not added', showMinor(p.minor, p.currency)),
  'note.sizeInOtherCurrency': (p) =>
    tell(`The fixed compensation depends on the size of the debt in ${p.currency}: it was not added.`),
  'note.creditedAgainstCosts': (p) =>
    tell('The fixed compensation counts against costs of recovery.', showMinor(p.minor, p.currency)),
  'note.unverified': (p) => tell(`Not verified at the source: ${p.what.en}`),
  'note.fixedAtStart': (p) =>
    tell('The rate is fixed for this debt and does not follow later changes.', `${p.annualPercent} %`),
};
