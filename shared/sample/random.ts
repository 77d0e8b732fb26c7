/** Numbers that look drawn but follow from the seed alone, the same on every machine. */
export type Random = {
  /** At least 0, below 1, in steps of 2^-32. */
  next(): number;
  /** A whole number from 0 to `count` - 1. */
  below(count: number): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  pickWeighted<T extends { readonly weight: number }>(list: readonly T[]): T;
  /** Nearly normal, mean 0, deviation 1, never beyond ±4.3. */
  normal(): number;
  /** Log-normal around `median`: half of the draws are below it. */
  logNormal(median: number, sigma: number): number;
  shuffle<T>(list: readonly T[]): T[];
};

/**
 * The generator of a seed and a stream (xoshiro128**, its state filled by a 32-bit splitmix, as its authors advise).
 * Each customer draws from a stream of its own. Only whole-number steps, sums and products are used, since `Math.exp`
 * and its like may differ in the last digit from one engine to the next, and the sample's cents with them.
 */
export function makeRandom(seed: number, stream: number): Random {
  const mix = makeMixer(seed >>> 0);
  const high = makeMixer(mix() ^ (Math.floor(seed / 0x1_0000_0000) >>> 0));
  const fill = makeMixer(high() ^ (stream >>> 0));
  let a = fill();
  let b = fill();
  let c = fill();
  let d = fill() | 1;

  const next = (): number => {
    const scrambled = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return scrambled / 0x1_0000_0000;
  };
  const below = (count: number): number => Math.floor(next() * count);
  const normal = (): number => (next() + next() + next() + next() + next() + next() - 3) * Math.SQRT2;

  return {
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (probability) => next() < probability,
    pick: (list) => itemAt(list, below(list.length)),
    pickWeighted: (list) => pickWeighted(list, next()),
    normal,
    logNormal: (median, sigma) => median * exponential(sigma * normal()),
    shuffle: (list) => shuffle(list, below),
  };
}

function makeMixer(start: number): () => number {
  let state = start | 0;
  return () => {
    state = (state + 0x9e37_79b9) | 0;
    const first = Math.imul(state ^ (state >>> 16), 0x85eb_ca6b);
    const second = Math.imul(first ^ (first >>> 13), 0xc2b2_ae35);
    return (second ^ (second >>> 16)) >>> 0;
  };
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** e^x by (1 + x/4096)^4096: to three digits, which is all that an invented amount needs, and exact to repeat. */
function exponential(x: number): number {
  let power = 1 + x / 4096;
  for (let doubling = 0; doubling < 12; doubling += 1) power *= power;
  return power;
}

function pickWeighted<T extends { readonly weight: number }>(list: readonly T[], draw: number): T {
  let rest = draw * list.reduce((total, item) => total + item.weight, 0);
  for (const item of list) {
    rest -= item.weight;
    if (rest < 0) return item;
  }
  return itemAt(list, list.length - 1);
}

function shuffle<T>(list: readonly T[], below: (count: number) => number): T[] {
  const shuffled = [...list];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    const moved = itemAt(shuffled, last);
    shuffled[last] = itemAt(shuffled, other);
    shuffled[other] = moved;
  }
  return shuffled;
}

function itemAt<T>(list: readonly T[], place: number): T {
  const item = list[place];
  if (item === undefined) throw new RangeError(`no item at ${place} of ${list.length}`);
  return item;
}
