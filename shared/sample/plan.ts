import { cast } from './cast';
import { drawProfile, type Lateness, type Profile } from './profiles';
import { type Random } from './random';

/** A customer before it has a name: how it behaves and how many invoices it gets. */
export type CustomerPlan = {
  readonly profile: Profile;
  /** How many in all, those that stay open included. */
  readonly invoices: number;
  readonly keepsOpen: readonly Lateness[];
};

/** From this size on every story of the cast and an open item in every bucket find room. */
const sizeWithEverything = 60;
const invoicesOfCast = 3;

/** How many customers a book of so many invoices has, by straight lines between these points. */
const customersBySize: readonly (readonly [number, number])[] = [
  [240, 15],
  [1_000, 50],
  [3_000, 120],
  [10_000, 300],
  [30_000, 600],
  [100_000, 1_200],
  [300_000, 2_300],
  [1_000_000, 4_500],
];

/** Who buys and how often: the cast in a drawn order first, then drawn customers; exactly `invoices` in all. */
export function planCustomers(random: Random, invoices: number): CustomerPlan[] {
  const count = countCustomers(invoices);
  const profiles = random.shuffle(cast.slice(0, count));
  while (profiles.length < count) profiles.push(drawProfile(random));

  const hasRoom = invoices >= sizeWithEverything;
  const starts = profiles.map((profile, place) => ({
    profile,
    least: hasRoom && place < cast.length ? invoicesOfCast : 1,
    keepsOpen: hasRoom ? (profile.keepsOpen ?? []) : [],
  }));
  const given = starts.reduce((sum, start) => sum + start.least + start.keepsOpen.length, 0);
  const more = shareOut(
    invoices - given,
    profiles.map((profile) => profile.share),
  );
  return starts.map(({ profile, least, keepsOpen }, place) => ({
    profile,
    invoices: least + keepsOpen.length + (more[place] ?? 0),
    keepsOpen,
  }));
}

function countCustomers(invoices: number): number {
  let below: readonly [number, number] = [0, 0];
  if (invoices <= 240) return Math.min(15, invoices);
  for (const above of customersBySize) {
    if (invoices <= above[0]) {
      const part = (invoices - below[0]) / (above[0] - below[0]);
      return Math.round(below[1] + part * (above[1] - below[1]));
    }
    below = above;
  }
  return below[1];
}

/** So many things over shares, each getting its part to within one, none lost. */
function shareOut(total: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((a, b) => a + b, 0);
  let passed = 0;
  let given = 0;
  return shares.map((share, place) => {
    passed += share;
    const upTo = place === shares.length - 1 ? total : Math.floor((total * passed) / sum);
    const part = upTo - given;
    given = upTo;
    return part;
  });
}
