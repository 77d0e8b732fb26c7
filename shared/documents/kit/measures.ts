import { type Margin } from '../nodes';

/** Points of a millimetre. */
const pointsOfMillimetre = 72 / 25.4;

export function mm(millimetres: number): number {
  return Math.round(millimetres * pointsOfMillimetre * 100) / 100;
}

/** The width of the text on every paper: 42 Han at 10.5 pt, 40 at 11 pt, about 85 English letters. */
export const measure = 441;

/** A4 portrait. */
export const a4 = { width: 595.28, height: 841.89 } as const;

/** On which side of the page the wide margin is: Chinese papers are bound, English ones have the window. */
export type Side = 'zh' | 'en';

export const margins: Readonly<Record<Side, Margin>> = {
  zh: [mm(28), mm(24), a4.width - mm(28) - measure, mm(22)],
  en: [mm(25), mm(24), a4.width - mm(25) - measure, mm(22)],
};

/** Where letterhead and running head begin, and where the foot stands: 8 mm below the body. */
export const headTop = mm(13);
export const footTop = a4.height - mm(22) + mm(8);

/** Below the letterhead: how far the first line of a page-1 body stands under the top margin. */
export const bodyStart = mm(12);
