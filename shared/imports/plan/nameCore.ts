import { foldText } from '../../sheets';

const chineseForms =
  /(?:有限责任公司|股份有限公司|集团有限公司|有限公司|股份公司|总公司|分公司|公司|集团|厂|有限合伙|合伙企业)$/;
const latinForms =
  /(?:[\s,]|^)(?:ltd|limited|inc|incorporated|llc|llp|lp|plc|corp|corporation|company|co|gmbh|ag|kg|sa|sas|sarl|srl|spa|bv|nv|oy|ab|as|pty|pte|sdn|bhd|holdings?|group)$/;

/** A company's name without its legal form, blanks and marks: what is left to compare. */
export function nameCore(name: string): string {
  let core = foldText(name)
    .toLowerCase()
    .replace(/[.·]/g, '')
    .replace(/[()[\]"'&,;:/_-]+/g, ' ')
    .trim();
  for (;;) {
    const shorter = core.replace(chineseForms, '').replace(latinForms, '').trim();
    if (shorter === core || shorter === '') break;
    core = shorter;
  }
  return core.replace(/\s+/g, '');
}

/** Changes of one letter between two names beyond which they are not close. */
export function allowedDistance(length: number, isHan: boolean): number {
  if (isHan) return length >= 6 ? 2 : length >= 4 ? 1 : 0;
  return length >= 9 ? 2 : length >= 5 ? 1 : 0;
}

/**
 * The number of inserted, dropped or exchanged letters between two texts; anything above `most` is `most + 1`.
 * For one or two changes it is quickest to step over what is equal and to try the three changes at each difference.
 */
export function editDistance(a: string, b: string, most: number): number {
  return distanceFrom(a, 0, b, 0, most);
}

function distanceFrom(a: string, atA: number, b: string, atB: number, most: number): number {
  let i = atA;
  let j = atB;
  while (i < a.length && j < b.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i += 1;
    j += 1;
  }
  const leftA = a.length - i;
  const leftB = b.length - j;
  if (leftA === 0 || leftB === 0) return Math.min(leftA + leftB, most + 1);
  if (Math.abs(leftA - leftB) > most || most === 0) return most + 1;
  const changed = distanceFrom(a, i + 1, b, j + 1, most - 1);
  const dropped = distanceFrom(a, i + 1, b, j, most - 1);
  const added = distanceFrom(a, i, b, j + 1, most - 1);
  return 1 + Math.min(changed, dropped, added);
}
