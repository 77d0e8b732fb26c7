import { type IsoDate, parseIsoDate } from '@shared/dates';
import { type DomainError } from '@shared/errors';
import {
  type LimitationClaim,
  limitationClock,
  type LimitationEvent,
  type LimitationLaw,
} from '@shared/limitation';
import { must, type Result } from '@shared/result';
import { type Answer } from '../compare';
import {
  type Fields,
  type Json,
  MalformedCase,
  readFields,
  readList,
  readOptionalString,
  readString,
} from '../values';

const laws: readonly string[] = ['CN', 'DE', 'E&W'];

/** The words of the cases for what happened. */
const kinds: Readonly<Record<string, LimitationEvent['kind']>> = {
  'acknowledgement-signed': 'acknowledgement',
  'debtor-signed-promise': 'promise',
  demand: 'demand',
  'instalment-plan-signed': 'instalmentPlan',
  'part-payment': 'partPayment',
  'partial-payment': 'partPayment',
  'statement-sent': 'statement',
  'suit-filed': 'suit',
};

/** Works a `limitation` case out; weekends alone, as the cases do not model holidays. */
export function workOutLimitation(value: Fields): Answer {
  const fields = readFields(value, ['law', 'dueDate', 'instalments', 'events'], 'given');
  const law = readString(fields, 'law', 'given');
  if (!laws.includes(law)) throw new MalformedCase(`unknown law '${law}'`);
  const events = fields['events'] === undefined ? [] : readList(fields['events'], 'events').map(readEvent);
  const clock = taken(limitationClock({ law: law as LimitationLaw, claim: readClaim(fields), events }));
  return {
    clockBase: clock.clockBase,
    actBy: clock.actBy,
    lastDayWeekendRolled: clock.lastDayOn,
    expiredOn: clock.expiredOn,
    restarted: clock.isRestarted,
    defenceWaived: clock.isDefenceWaived,
  };
}

function readClaim(fields: Fields): LimitationClaim {
  if (fields['instalments'] !== undefined)
    return { kind: 'instalments', dueOns: readDays(fields['instalments'], 'instalments') };
  return { kind: 'due', dueOn: toDate(readString(fields, 'dueDate', 'given')) };
}

function readEvent(item: Json): LimitationEvent {
  const known = ['type', 'deliveredOn', 'evidence', 'date', 'newInstalments', 'demandWording', 'signedBack'];
  const event = readFields(item, known, 'events');
  const type = readString(event, 'type', 'events');
  const kind = kinds[type];
  if (kind === undefined) throw new MalformedCase(`unknown event '${type}'`);
  const on = readOptionalString(event, 'date', 'events');
  const deliveredOn = readOptionalString(event, 'deliveredOn', 'events');
  const evidence = readOptionalString(event, 'evidence', 'events');
  return {
    kind,
    ...(on === undefined ? {} : { on: toDate(on) }),
    ...(deliveredOn === undefined ? {} : { deliveredOn: toDate(deliveredOn) }),
    ...(evidence === undefined ? {} : { proof: evidence === 'EMS signed' ? 'emsSigned' : 'courier' }),
    ...(event['newInstalments'] === undefined
      ? {}
      : { newDueOns: readDays(event['newInstalments'], 'newInstalments') }),
    hasDemandWording: event['demandWording'] === true,
    isSignedBack: event['signedBack'] === true,
  };
}

function readDays(value: Json, where: string): readonly IsoDate[] {
  return readList(value, where).map((day) => {
    if (typeof day !== 'string') throw new MalformedCase(`${where} has a date that is none`);
    return toDate(day);
  });
}

function toDate(text: string): IsoDate {
  return taken(parseIsoDate(text));
}

function taken<T>(result: Result<T, DomainError>): T {
  return must(result);
}
