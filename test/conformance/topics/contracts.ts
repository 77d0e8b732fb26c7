import { isoDate, parseIsoDate } from '@shared/dates';
import { checkRegistration, mayAccelerate, meterTitle } from '@shared/contracts';
import { type DomainError } from '@shared/errors';
import { type Money, parseDecimal } from '@shared/money';
import { must, type Result } from '@shared/result';
import { type Answer } from '../compare';
import { type Fields, readDecimal, readFields, readOptionalNumber, readOptionalString } from '../values';

export function workOutRetention(value: Fields): Answer {
  const fields = readFields(value, ['price', 'paid', 'deliveryDate'], 'given');
  const delivered = readOptionalString(fields, 'deliveryDate', 'given');
  const meter =
    fields['price'] === undefined
      ? undefined
      : taken(meterTitle(readMoney(fields, 'price'), readMoney(fields, 'paid')));
  const registration =
    delivered === undefined
      ? undefined
      : taken(
          checkRegistration({ deliveredOn: taken(parseIsoDate(delivered)), asOf: isoDate('2026-01-01') }),
        );
  return {
    ...(meter === undefined ? {} : { repossessionAllowed: !meter.isBarred }),
    ...(registration === undefined ? {} : { registerBy: registration.registerBy }),
  };
}

export function workOutAcceleration(value: Fields): Answer {
  const known = ['totalPrice', 'overdueInstalments', 'instalmentCount', 'demandedAndReasonablePeriodPassed'];
  const fields = readFields(value, known, 'given');
  const found = taken(
    mayAccelerate({
      total: readMoney(fields, 'totalPrice'),
      overdue: readMoney(fields, 'overdueInstalments'),
      instalmentCount: readOptionalNumber(fields, 'instalmentCount', 'given') ?? 1,
      isDemandedAndTimeOver: fields['demandedAndReasonablePeriodPassed'] === true,
    }),
  );
  return { mayAccelerate: found.mayAccelerate };
}

function readMoney(fields: Fields, key: string): Money {
  return taken(parseDecimal(readDecimal(fields, key, 'given'), 'CNY'));
}

function taken<T>(result: Result<T, DomainError>): T {
  return must(result);
}
