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

/** The number of inserted, dropped or exchanged letters between two texts; anything above `most` is `most + 1`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const change = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const value = Math.min(change, (before[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1);
      line.push(value);
      if (value < least) least = value;
    }
    if (least > most) return most + 1;
    before = line;
  }
  return before[b.length] ?? most + 1;
}
