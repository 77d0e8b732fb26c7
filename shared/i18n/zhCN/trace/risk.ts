import { creditSteps } from './credit';
import { identifierSteps } from './identifiers';
import { kpiSteps } from './kpi';

/** Steps of credit, key figures, provision, dunning and identifiers. */
export const riskSteps = { ...creditSteps, ...identifierSteps, ...kpiSteps };
