import { type Catalogue } from '../../catalogue';
import { chargeSteps } from './charge';
import { contractSteps } from './contracts';
import { identifierSteps } from './identifiers';
import { lawTexts } from './laws';
import { limitationSteps } from './limitation';
import { noteSteps } from './notes';
import { termsSteps } from './terms';

export const trace: Catalogue['trace'] = {
  steps: {
    ...chargeSteps,
    ...noteSteps,
    ...termsSteps,
    ...limitationSteps,
    ...contractSteps,
    ...identifierSteps,
  },
  laws: lawTexts,
  unverified: (p) => `${p.law}（未核实）`,
};
