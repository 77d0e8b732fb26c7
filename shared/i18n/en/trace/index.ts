import { type LawKey } from '../../../trace';
import { type TraceTexts } from '../../traceTexts';
import { chargeSteps } from './charge';
import { contractSteps } from './contracts';
import { lawTexts } from './laws';
import { limitationSteps } from './limitation';
import { noteSteps } from './notes';
import { riskSteps } from './risk';
import { termsSteps } from './terms';

const steps: TraceTexts = {
  ...chargeSteps,
  ...noteSteps,
  ...termsSteps,
  ...limitationSteps,
  ...contractSteps,
  ...riskSteps,
};
const laws: Readonly<Record<LawKey, string>> = lawTexts;

export const trace = {
  steps,
  laws,
  unverified: (p: { readonly law: string }) => `${p.law} (not verified)`,
};
