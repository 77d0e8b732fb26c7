import { type LetterFacts } from '../../papers';
import { enAmount, enDay, zhAmount, zhDay } from '../kit';
import { ourContactEn, ourContactZh } from './common';

// l1.*: the friendly reminder. No fee, no capital figures, no demand, no consequence.

/** l1.before, l1.after or l1.many. */
export function reminderZh({ items, currency, asOf, totalMinor }: LetterFacts): string {
  const [item] = items;
  if (item === undefined || items.length > 1)
    return `下列发票已到期或将于近日到期，合计${zhAmount(totalMinor, currency)}。谨列明细如下，便于贵司核对并安排付款。`;
  const invoice = `贵司${item.number}号发票项下货款${zhAmount(item.openMinor, currency)}`;
  return item.daysLate < 1
    ? `${invoice}将于${zhDay(item.dueOn)}到期。为便于贵司安排付款，谨此提前告知。`
    : `${invoice}已于${zhDay(item.dueOn)}到期，截至${zhDay(asOf)}我司尚未收到该款。或因付款在途、单据流转未及，谨此提醒。`;
}

export function reminderEn({ items, currency, asOf, totalMinor }: LetterFacts): string {
  const [item] = items;
  if (item === undefined || items.length > 1)
    return `The invoices below, ${enAmount(totalMinor, currency)} in all, have fallen due or will do so in the next few days.`;
  const start = `A short reminder that invoice ${item.number} for ${enAmount(item.openMinor, currency)}`;
  return item.daysLate < 1
    ? `${start} falls due on ${enDay(item.dueOn)}.`
    : `${start} fell due on ${enDay(item.dueOn)}. At ${enDay(asOf)} we had not yet received it.`;
}

/** l1.paid: always. */
export function ifPaidZh(facts: LetterFacts): string {
  return (
    '如款项已付，请忽略本函并惠示付款回单，以便我司及时入账。' +
    `如对金额或单据有疑问，请于${zhDay(facts.deadlines.replyBy)}前告知${ourContactZh(facts)}，我司即行核对。`
  );
}

export function ifPaidEn(facts: LetterFacts): string {
  return (
    'If you have already paid, thank you; please ignore this note. If an amount or a document is unclear, ' +
    `tell ${ourContactEn(facts)} by ${enDay(facts.deadlines.replyBy)} and we will check it at once.`
  );
}

/** The state of an item in the table. */
export function statusZh(daysLate: number): string {
  if (daysLate > 0) return `已到期${daysLate}日`;
  return daysLate === 0 ? '今日到期' : `${-daysLate}日后到期`;
}

export function statusEn(daysLate: number): string {
  const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
  if (daysLate > 0) return `${days(daysLate)} past due`;
  return daysLate === 0 ? 'due today' : `due in ${days(-daysLate)}`;
}
