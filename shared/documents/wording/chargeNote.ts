import { addDays } from '../../dates';
import { type ChargeLine, type ChargeNoteFacts } from '../../papers';
import { enDay, figure, joinSentences, uppercase, zhAmount, zhDay } from '../kit';
import { chargeNameZh, clauseEn, feeBasisEn, feeBasisZh } from './charges';
import { type Words } from './words';

// in.*: the note of late charges. Every charge has its basis, its days and its last day.

/** 违约金付款通知书, 逾期付款损失付款通知书 or 逾期利息付款通知书, by what the charge is. */
export function noteTitle({ charge }: ChargeNoteFacts): Words {
  return [`${chargeNameZh(charge)}付款通知书`, 'Late-charge note'];
}

/** in.intro: a clause of a contract; or in.introNc: any other basis. */
export function introZh({ charge, payBy }: ChargeNoteFacts): string {
  const name = nameWithFixed(charge);
  const request = `请于${zhDay(payBy)}前（含当日）支付。`;
  if (charge.ground.kind !== 'agreed')
    return `贵司逾期付款，${feeBasisZh(charge.ground)}应付${name}计算如下，${request}`;
  const { number, name: contract, clause } = charge.ground.basis.contract;
  const cited = contract === undefined ? `${number}号合同` : `${number}号《${contract}》`;
  return `依双方${cited}第${clause}条，贵司逾期付款应付${name}计算如下，${request}`;
}

export function introEn({ charge, payBy }: ChargeNoteFacts): string {
  const { ground } = charge;
  const basis =
    ground.kind === 'agreed'
      ? `Under ${clauseEn(ground.basis.contract)} the following late charges are payable`
      : `The following late charges ${feeBasisEn(ground)} are payable`;
  return `${basis} by ${enDay(payBy)}.`;
}

function nameWithFixed(charge: ChargeNoteFacts['charge']): string {
  return `${chargeNameZh(charge)}${charge.fixedMinor === 0 ? '' : '及定额补偿'}`;
}

type Named = { readonly line: ChargeLine; readonly name: string };

/**
 * in.settled for each invoice that was paid in full: the charge stops on that day. Of the others to which day they are
 * computed, all that run to the last day in one sentence; null where all do, which the note under the table says.
 */
export function linesZh(lines: readonly Named[], { charge }: ChargeNoteFacts): string | null {
  const chargeName = chargeNameZh(charge);
  const { settled, stopped, hasRest } = sort(lines, charge.computedTo);
  if (settled.length + stopped.length === 0) return null;
  return joinSentences([
    ...settled.map(({ line: { settledOn }, name }) =>
      settledOn === undefined
        ? null
        : `${name}：该发票货款已于${zhDay(settledOn)}付清，${chargeName}计算至该日。`,
    ),
    ...stopped.map(({ line, name }) => `${name}：${chargeName}计算至${zhDay(lastDayOf(line))}。`),
    hasRest ? `其余各笔计算至${zhDay(charge.computedTo)}。` : null,
  ]);
}

export function linesEn(lines: readonly Named[], { charge }: ChargeNoteFacts): string | null {
  const { settled, stopped, hasRest } = sort(lines, charge.computedTo);
  if (settled.length + stopped.length === 0) return null;
  return joinSentences(
    [
      ...settled.map(({ line: { settledOn }, name }) =>
        settledOn === undefined
          ? null
          : `${name}: invoice paid on ${enDay(settledOn)}; charges stop on that day.`,
      ),
      ...stopped.map(({ line, name }) => `${name}: computed to ${enDay(lastDayOf(line))}.`),
      hasRest ? `All other items are computed to ${enDay(charge.computedTo)}.` : null,
    ],
    ' ',
  );
}

/** Paid in full; stopped earlier for another reason; and whether some run to the last day. */
function sort(
  lines: readonly Named[],
  computedTo: ChargeLine['dueOn'],
): { readonly settled: readonly Named[]; readonly stopped: readonly Named[]; readonly hasRest: boolean } {
  const settled = lines.filter(({ line }) => line.settledOn !== undefined);
  const open = lines.filter(({ line }) => line.settledOn === undefined);
  const stopped = open.filter(({ line }) => lastDayOf(line) < computedTo);
  return { settled, stopped, hasRest: open.length > stopped.length };
}

function lastDayOf({ segments, dueOn }: ChargeLine): ChargeLine['dueOn'] {
  return segments.at(-1)?.to ?? dueOn;
}

/** What is asked for, before the figure. */
export function sumLabel({ charge }: ChargeNoteFacts): Words {
  return [`应付${nameWithFixed(charge)}`, 'Total payable'];
}

/** ￥8,718.01; in another currency 8,718.01美元. */
export function sumZh({ totalMinor, currency }: ChargeNoteFacts): string {
  return currency === 'CNY' ? `￥${figure(totalMinor, currency)}` : zhAmount(totalMinor, currency);
}

/** The sum in capital figures, of renminbi alone. */
export function sumUppercase({ totalMinor, currency }: ChargeNoteFacts): string | null {
  const text = uppercase(totalMinor, currency);
  return text === null ? null : `大写：${text}`;
}

/** in.running: some of the principal is unpaid. */
export function runningZh({ charge, isRunning }: ChargeNoteFacts): string | null {
  if (!isRunning) return null;
  const next = zhDay(addDays(charge.computedTo, 1));
  return `仍未付清的发票，${chargeNameZh(charge)}自${next}起继续计算，另行通知。`;
}

export function runningEn({ charge, isRunning }: ChargeNoteFacts): string | null {
  if (!isRunning) return null;
  const next = enDay(addDays(charge.computedTo, 1));
  return `For invoices still unpaid, charges continue from ${next} and will be notified separately.`;
}

/** in.vat: Chinese general rule (价外费用); it has no English text. */
export function vatZh({ charge, hasVat }: ChargeNoteFacts): string | null {
  if (!hasVat) return null;
  return `本通知所列${chargeNameZh(charge)}为含税金额，属价外费用，我司收款后依法开具增值税发票。`;
}
