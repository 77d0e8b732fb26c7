import { readFileSync } from 'node:fs';
import path from 'node:path';

/** First and last code points of runs that every face has, as pairs in one list. */
export async function coverageOf(folder, files) {
  const { create } = await import('fontkit');
  const sets = files.map((file) => new Set(create(readFileSync(path.join(folder, file))).characterSet));
  const [first, ...others] = sets;
  const points = [...first].filter((point) => others.every((set) => set.has(point))).sort((a, b) => a - b);
  const ranges = [];
  for (const point of points) {
    if (ranges.length > 0 && ranges[ranges.length - 1] === point - 1) ranges[ranges.length - 1] = point;
    else ranges.push(point, point);
  }
  return ranges;
}
