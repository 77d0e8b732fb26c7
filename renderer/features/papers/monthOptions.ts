import { addMonths, type IsoDate } from '@shared/dates';

const mostMonths = 24;

/** The months that statements may be for, the newest first; a month chosen before these stands among them. */
export function monthOptions(
  today: IsoDate,
  chosen: string,
): readonly { readonly value: string; readonly label: string }[] {
  const months = Array.from({ length: mostMonths }, (_, back) => addMonths(today, -back).slice(0, 7));
  if (!months.includes(chosen)) months.push(chosen);
  return months.sort((a, b) => b.localeCompare(a)).map((month) => ({ value: month, label: month }));
}
