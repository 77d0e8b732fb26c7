import { type Catalogue } from '../../catalogue';
import { chargeSteps } from './charge';
import { contractSteps } from './contracts';
import { lawTexts } from './laws';
import { limitationSteps } from './limitation';
import { noteSteps } from './notes';
import { riskSteps } from './risk';
import { termsSteps } from './terms';

export const trace: Catalogue['trace'] = {
  steps: {
    ...chargeSteps,
    ...noteSteps,
    ...termsSteps,
    ...limitationSteps,
    ...contractSteps,
    ...riskSteps,
  },
  laws: lawTexts,
  unverified: (p) => `${p.law}（未核实）`,
};
