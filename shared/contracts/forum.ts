import { type IsoDate } from '../dates';
import { checkDay, checkFlag, checkMoney, type FigureRefusal, refuseFigure } from '../figures';
import { type Money } from '../money';
import { err, ok, type Result } from '../result';
import { type CourtPlace, type LawKey, type Trace } from '../trace';

/** The places that may be agreed, each with an actual connection with the dispute (PRC Civil Procedure Law art. 35). */
const courtPlaces: readonly CourtPlace[] = [
  'defendantDomicile',
  'plaintiffDomicile',
  'contractPerformance',
  'contractSigning',
  'subjectMatter',
];

export type CourtChoice = {
  readonly places: readonly CourtPlace[];
  /** The places have an actual connection with the dispute. */
  readonly hasConnection: boolean;
  /** The clause names a court of a level instead of the one with jurisdiction. */
  readonly namesLevel?: boolean;
  /** The matter belongs to a court by law. */
  readonly isExclusiveByLaw?: boolean;
};

export type ArbitrationChoice = {
  /** The institutions named, as written; none if only rules or a place are. */
  readonly institutions: readonly string[];
  /** A place that has one institution only. */
  readonly onlyInstitutionAt?: string | undefined;
};

export type ForumClause = {
  readonly contractedOn: IsoDate;
  readonly court?: CourtChoice | undefined;
  readonly arbitration?: ArbitrationChoice | undefined;
  /** The clause on addresses says that they serve for papers of the court; left out: there is none. */
  readonly doesAddressServeCourt?: boolean | undefined;
};

/** `binds`; `doubtful`: it depends on the amount or on what the other side does; `void`. */
export type ForumVerdict = 'none' | 'binds' | 'doubtful' | 'void';

export type ForumCheck = { readonly verdict: ForumVerdict; readonly trace: Trace };

/** The day on which the revised Arbitration Law came into force. */
const revisedArbitrationFrom = '2026-03-01';
const mostChoices = 20;
const longestName = 200;

/**
 * Checks where disputes of a contract under PRC law are heard: a court at a connected place, or one named arbitration
 * institution, never both (Civil Procedure Law art. 35; Arbitration Law art. 27 and 29, before 2026-03-01 art. 16 and
 * 18; their SPC interpretations). Refused: an unknown place, an empty name, a day that is none.
 */
export function checkForum(clause: ForumClause): Result<ForumCheck, FigureRefusal> {
  const wrong =
    checkDay('contractedOn', clause.contractedOn) ??
    checkFlag('doesAddressServeCourt', clause.doesAddressServeCourt) ??
    findWrongChoice(clause);
  if (wrong !== undefined) return err(wrong);
  const found = readForum(clause);
  const address: Trace =
    clause.doesAddressServeCourt === undefined
      ? []
      : [
          {
            step: 'forum.addressServesCourt',
            doesServe: clause.doesAddressServeCourt,
            source: 'cn.service-address',
          },
        ];
  return ok({ verdict: found.verdict, trace: [...found.trace, ...address] });
}

function readForum({ court, arbitration, contractedOn }: ForumClause): ForumCheck {
  const law: LawKey = contractedOn >= revisedArbitrationFrom ? 'cn.arbitration.27' : 'cn.arbitration.16';
  if (court === undefined && arbitration === undefined)
    return {
      verdict: 'none',
      trace: [{ step: 'forum.noClause', source: 'cn.procedure-interpretation.18' }],
    };
  if (arbitration === undefined)
    return court === undefined ? { verdict: 'none', trace: [] } : readCourt(court);
  if (court === undefined) return readArbitration(arbitration, law);
  return {
    verdict: 'doubtful',
    trace: [
      { step: 'forum.courtAndArbitration', source: 'cn.arbitration-interpretation.7' },
      ...readCourt(court).trace,
      ...readArbitration(arbitration, law).trace,
    ],
  };
}

function readCourt({ places, hasConnection, namesLevel, isExclusiveByLaw }: CourtChoice): ForumCheck {
  const isVoid = !hasConnection || isExclusiveByLaw === true;
  const trace: Trace[number][] = places.map((place) => ({
    step: 'forum.courtPlace',
    place,
    isAllowed: !isVoid,
    source: 'cn.procedure.35',
  }));
  if (!hasConnection) trace.push({ step: 'forum.noConnection', source: 'cn.procedure.35' });
  if (isExclusiveByLaw === true) trace.push({ step: 'forum.exclusive', source: 'cn.procedure.35' });
  if (places.length > 1)
    trace.push({
      step: 'forum.severalCourts',
      count: places.length,
      source: 'cn.procedure-interpretation.30',
    });
  if (places.includes('plaintiffDomicile') || places.includes('defendantDomicile'))
    trace.push({ step: 'forum.domicileAtSigning', source: 'cn.procedure-interpretation.32' });
  if (namesLevel === true) trace.push({ step: 'forum.courtLevelNamed', source: 'cn.procedure.35' });
  return { verdict: isVoid ? 'void' : namesLevel === true ? 'doubtful' : 'binds', trace };
}

function readArbitration({ institutions, onlyInstitutionAt }: ArbitrationChoice, law: LawKey): ForumCheck {
  const [institution] = institutions;
  if (institutions.length > 1)
    return {
      verdict: 'void',
      trace: [
        {
          step: 'forum.severalInstitutions',
          count: institutions.length,
          source: 'cn.arbitration-interpretation.5',
        },
      ],
    };
  if (institution !== undefined)
    return { verdict: 'binds', trace: [{ step: 'forum.institutionNamed', institution, source: law }] };
  if (onlyInstitutionAt !== undefined)
    return {
      verdict: 'binds',
      trace: [
        {
          step: 'forum.onlyInstitutionAtPlace',
          place: onlyInstitutionAt,
          source: 'cn.arbitration-interpretation.6',
        },
      ],
    };
  return {
    verdict: 'void',
    trace: [{ step: 'forum.noInstitution', source: 'cn.arbitration-interpretation.4' }],
  };
}

function findWrongChoice({ court, arbitration }: ForumClause): FigureRefusal | undefined {
  if (court !== undefined) {
    const wrong =
      checkFlag('hasConnection', court.hasConnection) ??
      checkFlag('namesLevel', court.namesLevel) ??
      checkFlag('isExclusiveByLaw', court.isExclusiveByLaw);
    if (wrong !== undefined) return wrong;
    if (court.places.length === 0) return refuseFigure('places', '', 'missing');
    for (const [at, place] of court.places.entries()) {
      if (!courtPlaces.includes(place)) return refuseFigure(`places[${at}]`, place, 'unknown');
      if (court.places.indexOf(place) !== at) return refuseFigure(`places[${at}]`, place, 'twice');
    }
  }
  const { institutions = [], onlyInstitutionAt } = arbitration ?? {};
  if (institutions.length > mostChoices) return refuseFigure('institutions', institutions.length, 'tooMany');
  for (const [at, name] of institutions.entries())
    if (isNoName(name)) return refuseFigure(`institutions[${at}]`, name, 'text');
  if (onlyInstitutionAt !== undefined && isNoName(onlyInstitutionAt))
    return refuseFigure('place', onlyInstitutionAt, 'text');
  return undefined;
}

function isNoName(text: string): boolean {
  return typeof text !== 'string' || text.trim() === '' || text.length > longestName;
}

/** Amounts in yuan from which an intermediate court is the first instance, in minor units (Fa Fa [2021] No. 27). */
const intermediateFromMinor = { sameProvince: 50_000_000_000, otherProvince: 10_000_000_000 };

export type CourtLevel = { readonly level: 'basic' | 'intermediate'; readonly trace: Trace };

/**
 * The level of the first instance for an ordinary commercial claim in yuan: intermediate from 500 million, or from
 * 100 million where one party is outside the province. Not for foreign, intellectual property or maritime matters.
 * Refused: an amount below zero or not in renminbi.
 */
export function courtLevel(amount: Money, isOnePartyOutside: boolean): Result<CourtLevel, FigureRefusal> {
  const wrong =
    checkMoney('amount', amount) ??
    checkFlag('isOnePartyOutside', isOnePartyOutside) ??
    (amount.currency === 'CNY' ? undefined : refuseFigure('amount', amount.currency, 'currency'));
  if (wrong !== undefined) return err(wrong);
  const thresholdMinor = intermediateFromMinor[isOnePartyOutside ? 'otherProvince' : 'sameProvince'];
  const level = amount.minor >= thresholdMinor ? 'intermediate' : 'basic';
  return ok({
    level,
    trace: [{ step: 'forum.courtLevel', level, thresholdMinor, currency: 'CNY', source: 'cn.court-levels' }],
  });
}
