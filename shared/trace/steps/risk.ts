import { type CreditSteps } from './credit';
import { type DunningSteps } from './dunning';
import { type IdentifierSteps } from './identifiers';
import { type KpiSteps } from './kpi';
import { type ProvisionSteps } from './provision';

/** Steps of credit, key figures, provision, dunning and identifiers. */
export type RiskSteps = CreditSteps & DunningSteps & IdentifierSteps & KpiSteps & ProvisionSteps;
