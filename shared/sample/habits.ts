import { type Desk } from './desk';
import { type OpenInvoice } from './drafts';
import { type Profile, type Story } from './profiles';
import { type Random } from './random';

/** How many days after a due day the customer pays, below 0 before it; undefined: it does not. */
export function drawDelay(desk: Desk, invoice: OpenInvoice): number | undefined {
  const { random, calendar } = desk;
  switch (desk.buyer.profile.habit) {
    case 'punctual':
      return random.between(-3, 0);
    case 'early':
      return random.between(-12, -4);
    case 'average':
      return Math.max(-8, Math.round(4 + 7 * random.normal()));
    case 'tenDaysLate':
      return 10;
    case 'worsening':
      return drawWorseningDelay(random, (invoice.issuedDay - calendar.firstDay) / 730);
    case 'rarely':
      return random.chance(0.22) ? undefined : random.between(30, 130);
    case 'never':
      return undefined;
  }
}

/** From nearly punctual to more than two months late over the two years. */
function drawWorseningDelay(random: Random, progress: number): number {
  return Math.round(1 + 66 * progress * progress) + random.between(0, 6);
}

const odds: readonly { readonly story: Story; readonly weight: number }[] = [
  { story: 'ordinary', weight: 806 },
  { story: 'paidInParts', weight: 90 },
  { story: 'credited', weight: 24 },
  { story: 'smallDifference', weight: 20 },
  { story: 'disputed', weight: 14 },
  { story: 'overpaid', weight: 9 },
  { story: 'prepaid', weight: 10 },
  { story: 'reversed', weight: 8 },
  { story: 'creditedAfterPayment', weight: 5 },
  { story: 'rebate', weight: 5 },
  { story: 'bounced', weight: 5 },
  { story: 'creditReversed', weight: 2 },
  { story: 'reversedAfterPayment', weight: 2 },
];

/** What befalls an invoice that no story was planned for. */
export function drawStory(random: Random, profile: Profile): Story {
  if (profile.habit === 'never') return 'ordinary';
  if (profile.country !== 'CN' && random.chance(0.08)) return 'bankCharge';
  if (profile.habit === 'early' && random.chance(0.05)) return 'discountTakenLate';
  return random.pickWeighted(odds).story;
}
