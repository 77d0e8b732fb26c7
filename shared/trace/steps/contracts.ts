import { type IsoDate } from '../../dates';
import { type CurrencyCode } from '../../money';

export type CourtPlace =
  'defendantDomicile' | 'plaintiffDomicile' | 'contractPerformance' | 'contractSigning' | 'subjectMatter';

/** What stands in the way of taking goods back, or allows it. */
export type TakeBackReason = 'unpaid' | 'conditionNotMet' | 'disposedOf';

/** Steps of retention of title, acceleration and jurisdiction. */
export type ContractSteps = {
  'title.paid': {
    readonly paidMinor: number;
    readonly priceMinor: number;
    readonly currency: CurrencyCode;
    readonly percent: string;
    readonly linePercent: string;
    readonly isBarred: boolean;
  };
  'title.noClause': Record<never, never>;
  'title.soldInGoodFaith': Record<never, never>;
  'title.noDemand': Record<never, never>;
  'title.cureRuns': { readonly demandedOn: IsoDate; readonly cureDays: number; readonly until: IsoDate };
  'title.cureOver': { readonly demandedOn: IsoDate; readonly cureDays: number; readonly until: IsoDate };
  'title.reason': { readonly reason: TakeBackReason };
  'title.mayTakeBack': Record<never, never>;
  'title.mayNotTakeBack': Record<never, never>;
  'title.registerBy': { readonly deliveredOn: IsoDate; readonly days: number; readonly registerBy: IsoDate };
  'title.registeredInTime': { readonly registeredOn: IsoDate };
  'title.registeredLate': { readonly registeredOn: IsoDate; readonly registerBy: IsoDate };
  'title.notRegistered': { readonly registerBy: IsoDate; readonly daysLeft: number };
  'title.registrationEnds': { readonly expiresOn: IsoDate; readonly daysLeft: number };
  'acceleration.share': {
    readonly overdueMinor: number;
    readonly totalMinor: number;
    readonly currency: CurrencyCode;
    readonly percent: string;
    readonly isReached: boolean;
  };
  'acceleration.instalments': { readonly count: number; readonly isInstalmentSale: boolean };
  'acceleration.demand': { readonly isDone: boolean };
  'acceleration.result': { readonly mayAccelerate: boolean };
  'forum.courtPlace': { readonly place: CourtPlace; readonly isAllowed: boolean };
  'forum.noConnection': Record<never, never>;
  'forum.domicileAtSigning': Record<never, never>;
  'forum.severalCourts': { readonly count: number };
  'forum.courtLevelNamed': Record<never, never>;
  'forum.courtLevel': {
    readonly level: 'basic' | 'intermediate';
    readonly thresholdMinor: number;
    readonly currency: CurrencyCode;
  };
  'forum.exclusive': Record<never, never>;
  'forum.courtAndArbitration': Record<never, never>;
  'forum.noClause': Record<never, never>;
  'forum.institutionNamed': { readonly institution: string };
  'forum.noInstitution': Record<never, never>;
  'forum.severalInstitutions': { readonly count: number };
  'forum.onlyInstitutionAtPlace': { readonly place: string };
  'forum.addressServesCourt': { readonly doesServe: boolean };
};
