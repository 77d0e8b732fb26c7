import { type ContractSteps } from '../../../trace';
import { plural } from '../../plural';
import { showMinor } from '../../traceFigures';
import { tell, type TraceTexts } from '../../traceTexts';

const days = (count: number): string => plural(count, { one: '1 day', other: `${count} days` });

const places = {
  defendantDomicile: "the defendant's domicile",
  plaintiffDomicile: "the plaintiff's domicile",
  contractPerformance: 'the place of performance',
  contractSigning: 'the place of signing',
  subjectMatter: 'the place of the goods',
} as const;

const takeBackReasons = {
  unpaid: 'the price is unpaid after a demand and a reasonable time',
  conditionNotMet: 'an agreed condition was not met',
  disposedOf: 'the goods were sold, pledged or misused',
} as const;

/** Steps of retention of title, acceleration and jurisdiction. */
export const contractSteps: TraceTexts<keyof ContractSteps> = {
  'title.paid': (p) =>
    tell(
      `Paid ${showMinor(p.paidMinor, p.currency)} of ${showMinor(p.priceMinor, p.currency)}; from ${p.linePercent} % on the goods can no longer be taken back${p.isBarred ? ': reached' : ''}`,
      `${p.percent} %`,
    ),
  'title.noClause': () => tell('No signed clause keeps the title.'),
  'title.soldInGoodFaith': () => tell('A third party acquired the goods in good faith.'),
  'title.noDemand': () => tell('No demand for payment has reached the buyer yet.'),
  'title.cureRuns': (p) =>
    tell(`Demanded on ${p.demandedOn}; the buyer has ${days(p.cureDays)}, until`, p.until),
  'title.cureOver': (p) =>
    tell(`Demanded on ${p.demandedOn}; the ${days(p.cureDays)} given are over since`, p.until),
  'title.reason': (p) => tell(`Ground: ${takeBackReasons[p.reason]}.`),
  'title.mayTakeBack': () => tell('Taking the goods back may be announced.'),
  'title.mayNotTakeBack': () => tell('Taking the goods back may not be announced.'),
  'title.registerBy': (p) =>
    tell(
      `Delivered on ${p.deliveredOn}: registered within ${days(p.days)} it ranks before the buyer's other security`,
      p.registerBy,
    ),
  'title.registeredInTime': (p) => tell('Registered in time', p.registeredOn),
  'title.registeredLate': (p) =>
    tell(`Registered after ${p.registerBy}: it ranks by its own date`, p.registeredOn),
  'title.notRegistered': (p) =>
    tell(
      p.daysLeft < 0
        ? `Not registered; the last day was ${p.registerBy}`
        : `Not registered yet; until ${p.registerBy}`,
      days(p.daysLeft),
    ),
  'title.registrationEnds': (p) =>
    tell(
      p.daysLeft < 0 ? `Registration ended on ${p.expiresOn}` : `Registered until ${p.expiresOn}`,
      days(p.daysLeft),
    ),
  'acceleration.share': (p) =>
    tell(
      `Overdue ${showMinor(p.overdueMinor, p.currency)} of ${showMinor(p.totalMinor, p.currency)}: one fifth is ${p.isReached ? 'reached' : 'not reached'}`,
      `${p.percent} %`,
    ),
  'acceleration.instalments': (p) =>
    tell(
      p.isInstalmentSale
        ? `${p.count} instalments: a sale by instalments.`
        : `${plural(p.count, { one: '1 instalment', other: `${p.count} instalments` })}: fewer than three are no sale by instalments.`,
    ),
  'acceleration.demand': (p) =>
    tell(
      p.isDone
        ? 'The buyer was asked to pay and had a reasonable time.'
        : 'The buyer has not been asked to pay, or the time given still runs.',
    ),
  'acceleration.result': (p) =>
    tell(
      p.mayAccelerate
        ? 'The whole price may be called due.'
        : 'The instalments not yet due may not be called.',
    ),
  'forum.courtPlace': (p) =>
    tell(`Court at ${places[p.place]}: ${p.isAllowed ? 'may be agreed' : 'may not be agreed'}.`),
  'forum.noConnection': () =>
    tell('The place has no actual connection with the dispute: the choice does not bind.'),
  'forum.domicileAtSigning': () =>
    tell('The domicile at the time of signing counts, also after a move, unless agreed otherwise.'),
  'forum.severalCourts': (p) => tell(`${p.count} courts are named: the plaintiff may pick one.`),
  'forum.courtLevelNamed': () =>
    tell('The clause names a court of a level: if the amount belongs to another level, it does not bind.'),
  'forum.courtLevel': (p) =>
    tell(
      `${p.level === 'intermediate' ? 'From' : 'Below'} ${showMinor(p.thresholdMinor, p.currency)}: ${p.level === 'intermediate' ? 'intermediate' : 'basic'} people's court.`,
    ),
  'forum.exclusive': () => tell('The matter belongs to a court by law: no other can be agreed.'),
  'forum.courtAndArbitration': () =>
    tell('"Arbitration or court" is void as an arbitration clause unless the other side objects too late.'),
  'forum.noClause': () =>
    tell("No clause: the defendant's domicile, or for money the creditor's, as the place of performance."),
  'forum.institutionNamed': (p) => tell(`One institution is named: ${p.institution}.`),
  'forum.noInstitution': () =>
    tell(
      'No arbitration institution is named, or only its rules: without a later agreement the clause is void.',
    ),
  'forum.severalInstitutions': (p) =>
    tell(`${p.count} institutions are named: without a later agreement on one the clause is void.`),
  'forum.onlyInstitutionAtPlace': (p) =>
    tell(`${p.place} has one arbitration institution only: naming the place is enough.`),
  'forum.addressServesCourt': (p) =>
    tell(
      p.doesServe
        ? 'The address for notices also serves for papers of the court.'
        : 'The address for notices does not say that it serves for papers of the court: the court need not use it.',
    ),
};
