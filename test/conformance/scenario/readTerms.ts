import { type Terms } from '@shared/terms';
import { type Fields, isFields, type Json, MalformedCase, readFields, readList } from '../values';

/** The terms of a step in the words of the ledger; what they say is checked by the ledger, not here. */
export function readTerms(value: Json, where: string): Terms {
  if (!isFields(value)) throw new MalformedCase(`${where} is not an object`);
  const discount =
    value['discount'] === undefined ? {} : { discount: readDiscount(value['discount'], where) };
  if (value['instalments'] !== undefined) {
    const fields = readFields(value, ['instalments', 'discount'], where);
    const instalments = readList(fields['instalments'], `${where}.instalments`);
    return asTerms({
      kind: 'instalments',
      instalments: instalments.map((item, place) => readInstalment(item, `${where}.instalments[${place}]`)),
      ...discount,
    });
  }
  const fields = readFields(value, ['netDays', 'endOfMonth', 'offsetDays', 'dayOfMonth', 'discount'], where);
  const { netDays = 0, endOfMonth, offsetDays, dayOfMonth } = fields;
  if (endOfMonth !== true) {
    if (offsetDays !== undefined || dayOfMonth !== undefined)
      throw new MalformedCase(`${where} has offsetDays or dayOfMonth without endOfMonth`);
    return asTerms({ kind: 'net', netDays, ...discount });
  }
  return asTerms({
    kind: 'endOfMonth',
    netDays,
    ...(offsetDays === undefined ? {} : { offsetDays }),
    ...(dayOfMonth === undefined ? {} : { dayOfMonth }),
    ...discount,
  });
}

function readInstalment(value: Json, where: string): Fields {
  const known = ['percent', 'fixed', 'remainder', 'days', 'endOfMonth', 'dayOfMonth', 'discount'];
  const { percent, fixed, remainder, discount, ...days } = readFields(value, known, where);
  const part = {
    ...(percent === undefined ? {} : { percent: toDecimalText(percent) }),
    ...(fixed === undefined ? {} : { fixed: toDecimalText(fixed) }),
    ...(remainder === undefined ? {} : { remainder }),
  };
  return { part, ...days, ...(discount === undefined ? {} : { discount: readDiscount(discount, where) }) };
}

function readDiscount(value: Json, where: string): Fields {
  const fields = readFields(value, ['percent', 'amount', 'days', 'base'], `${where}.discount`);
  return Object.fromEntries(
    Object.entries(fields).map(([key, item]) => [
      key,
      key === 'percent' || key === 'amount' ? toDecimalText(item) : item,
    ]),
  );
}

function toDecimalText(value: Json): Json {
  return typeof value === 'number' ? String(value) : value;
}

/** The ledger checks terms from outside itself, so a case may hand it anything. */
function asTerms(value: Fields): Terms {
  return value as unknown as Terms;
}
