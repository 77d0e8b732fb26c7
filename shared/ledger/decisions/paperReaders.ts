import Big from 'big.js';
import { type DomainError } from '../../errors';
import { err, ok, type Result } from '../../result';
import { showValue } from '../../showValue';
import { readNumberPattern } from '../numberPattern';
import {
  type AgreedIn,
  type AgreedRate,
  type LateChargeBasis,
  type NumberPattern,
  type PaperDays,
  type PaperSettings,
  paperKinds,
} from '../paperRows';
import {
  isRecord,
  optional,
  readAll,
  readBoolean,
  readDate,
  type Reader,
  readText,
  readWord,
  withoutAbsent,
} from './read';

const mostDays = 365;
const mostTiers = 20;
const dayFields = [
  'reply',
  'pay',
  'plan',
  'dispute',
  'final',
  'finalEngland',
  'finalSoleTrader',
  'chargeNote',
  'confirmation',
  'statement',
  'statementEnglish',
] as const satisfies readonly (keyof PaperDays)[];

/** Reads what a company settles for its papers; every part must be there. */
export const readPaperSettings: Reader<PaperSettings> = (value, field) => {
  if (!isRecord(value)) return refuse(field, value);
  const read = readAll({
    shortName: readText(value['shortName'], 'shortName', 20),
    numbers: readNumbers(value['numbers'], 'numbers'),
    days: readDays(value['days'], 'days'),
    offersInstalments: readBoolean(value['offersInstalments'], 'offersInstalments'),
    printsSeal: readBoolean(value['printsSeal'], 'printsSeal'),
    foldMarks: readWord(['din', 'uk'])(value['foldMarks'], 'foldMarks'),
  });
  return read.ok ? ok(withoutAbsent(read.value)) : read;
};

const readNumbers: Reader<PaperSettings['numbers']> = (value, field) => {
  if (!isRecord(value)) return refuse(field, value);
  const read = paperKinds.map((kind) => [kind, readPattern(value[kind], `${field}.${kind}`)] as const);
  for (const [, pattern] of read) if (!pattern.ok) return pattern;
  return readAll(
    Object.fromEntries(read) as { [K in keyof PaperSettings['numbers']]: Result<NumberPattern, DomainError> },
  );
};

const readPattern: Reader<NumberPattern> = (value, field) => {
  if (!isRecord(value)) return refuse(field, value);
  for (const side of ['zh', 'en'] as const) {
    const parts = readNumberPattern(value[side], `${field}.${side}`);
    if (!parts.ok) return parts;
  }
  return ok({ zh: String(value['zh']).trim(), en: String(value['en']).trim() });
};

const readDays: Reader<PaperDays> = (value, field) => {
  if (!isRecord(value)) return refuse(field, value);
  const wrong = dayFields.find((name) => {
    const days = value[name];
    return typeof days !== 'number' || !Number.isInteger(days) || days < 1 || days > mostDays;
  });
  if (wrong !== undefined) return refuse(`${field}.${wrong}`, value[wrong]);
  return ok(Object.fromEntries(dayFields.map((name) => [name, value[name]])) as PaperDays);
};

/** Reads by what rule late charges are claimed. Rates are parts or per cents above zero, at most 100 % a day or 1000 % a year. */
export const readLateCharges: Reader<LateChargeBasis> = (value, field) => {
  if (!isRecord(value)) return refuse(field, value);
  switch (value['kind']) {
    case 'none':
      return ok({ kind: 'none' });
    case 'statutory':
      return readStatutory(value);
    case 'agreed':
      return readAgreed(value);
    default:
      return refuse(field, value['kind']);
  }
};

function readStatutory(value: Record<string, unknown>): Result<LateChargeBasis, DomainError> {
  const read = readAll({
    regime: readText(value['regime'], 'regime', 40),
    upliftPercent: optional(readDecimalOf(100))(value['upliftPercent'], 'upliftPercent'),
  });
  if (!read.ok) return read;
  const { regime, upliftPercent } = read.value;
  if (regime === undefined) return err({ code: 'value.missing', field: 'regime' });
  return ok({ kind: 'statutory', regime, ...withoutAbsent({ upliftPercent }) });
}

function readAgreed(value: Record<string, unknown>): Result<LateChargeBasis, DomainError> {
  const read = readAll({
    rate: readRate(value['rate'], 'rate'),
    capPercent: optional(readDecimalOf(1000))(value['capPercent'], 'capPercent'),
    contract: readContract(value['contract'], 'contract'),
  });
  if (!read.ok) return read;
  const { rate, contract, capPercent } = read.value;
  return ok({ kind: 'agreed', rate, contract, ...withoutAbsent({ capPercent }) });
}

const readContract: Reader<AgreedIn> = (value, field) => {
  if (!isRecord(value)) return err({ code: 'value.missing', field });
  const read = readAll({
    number: readText(value['number'], 'contractNumber', 60),
    name: readText(value['name'], 'contractName', 100),
    signedOn: readDate(value['signedOn'], 'signedOn'),
    clause: readText(value['clause'], 'clause', 20),
  });
  if (!read.ok) return read;
  const { number, clause, signedOn, name } = read.value;
  if (number === undefined) return err({ code: 'value.missing', field: 'contractNumber' });
  if (clause === undefined) return err({ code: 'value.missing', field: 'clause' });
  return ok({ number, clause, signedOn, ...withoutAbsent({ name }) });
};

const readRate: Reader<AgreedRate> = (value, field) => {
  if (!isRecord(value)) return refuse(field, value);
  if (value['kind'] === 'daily') {
    const dailyRate = readDecimalOf(1)(value['dailyRate'], 'dailyRate');
    return dailyRate.ok ? ok({ kind: 'daily', dailyRate: dailyRate.value }) : dailyRate;
  }
  if (value['kind'] === 'annual') {
    const annual = readDecimalOf(1000)(value['annualPercent'], 'annualPercent');
    return annual.ok ? ok({ kind: 'annual', annualPercent: annual.value }) : annual;
  }
  return value['kind'] === 'tiers' ? readTiers(value) : refuse(field, value['kind']);
};

/** Bands that follow one another from day 1, the last one without end. */
function readTiers(value: Record<string, unknown>): Result<AgreedRate, DomainError> {
  const mode = readWord(['marginal', 'whole-period'])(value['mode'], 'mode');
  if (!mode.ok) return mode;
  const { tiers } = value;
  if (!Array.isArray(tiers) || tiers.length === 0 || tiers.length > mostTiers) return refuse('tiers', tiers);
  const read: { fromDay: number; toDay: number | null; dailyRate: string }[] = [];
  let nextDay = 1;
  for (const [place, tier] of tiers.entries()) {
    if (!isRecord(tier)) return refuse('tiers', tier);
    const { fromDay, toDay } = tier;
    const isLast = place === tiers.length - 1;
    if (fromDay !== nextDay) return refuse(`tiers[${place}].fromDay`, fromDay);
    if (isLast ? toDay !== null : typeof toDay !== 'number' || !Number.isInteger(toDay) || toDay < nextDay)
      return refuse(`tiers[${place}].toDay`, toDay);
    const dailyRate = readDecimalOf(1)(tier['dailyRate'], `tiers[${place}].dailyRate`);
    if (!dailyRate.ok) return dailyRate;
    read.push({ fromDay: nextDay, toDay: isLast ? null : (toDay as number), dailyRate: dailyRate.value });
    nextDay = ((toDay as number | null) ?? 0) + 1;
  }
  return ok({ kind: 'tiers', mode: mode.value, tiers: read });
}

/** A decimal text above zero and at most `most`. */
function readDecimalOf(most: number): Reader<string> {
  return (value, field) => {
    if (typeof value !== 'string' || !/^\d{1,4}(\.\d{1,10})?$/.test(value)) return refuse(field, value);
    const figure = new Big(value);
    return figure.lte(0) || figure.gt(most) ? refuse(field, value) : ok(value);
  };
}

function refuse(field: string, value: unknown): Result<never, DomainError> {
  return err({ code: 'field.invalid', field, value: showValue(value) });
}
