import { type CustomerRow, type DebtorKind, type LateChargeBasis } from '../ledger';
import { type Calendar } from './calendar';
import { type Claim, type Profile } from './profiles';
import { type Random } from './random';

/** What a customer has for its papers. */
export type PaperDetails = Pick<
  CustomerRow,
  'noticeAddress' | 'contactTitle' | 'debtorKind' | 'governingLaw' | 'lateCharges' | 'statementForm'
>;

const chineseClaims: readonly { readonly claim: Claim; readonly weight: number }[] = [
  { claim: 'none', weight: 40 },
  { claim: 'tiers', weight: 20 },
  { claim: 'daily', weight: 20 },
  { claim: 'sme', weight: 10 },
  { claim: 'lpr', weight: 10 },
];
const foreignClaims: Readonly<Partial<Record<Profile['country'], Claim>>> = {
  GB: 'uk',
  DE: 'de',
  NL: 'eu',
  US: 'annual',
};

/**
 * The details of a customer's papers: drawn from a stream of their own, so that the book beside them stays as it is.
 * A clause in a contract brings the contract; a foreign law governs where its rule is claimed.
 */
export function makePaperDetails(
  random: Random,
  calendar: Calendar,
  profile: Profile,
  address: string,
): PaperDetails {
  const claim = profile.claim ?? drawClaim(random, profile);
  const debtorKind = profile.debtorKind ?? debtorOf(claim);
  const lateCharges = basisOf(random, calendar, claim, profile.country === 'CN');
  const hasNoticeAddress = random.chance(0.4) || lateCharges?.kind === 'agreed';
  const isForward = random.chance(0.15);
  return {
    ...(hasNoticeAddress ? { noticeAddress: asEnvelope(address, profile) } : {}),
    contactTitle: random.pick(profile.country === 'CN' ? chineseTitles : englishTitles),
    ...(debtorKind === undefined ? {} : { debtorKind }),
    ...(claim === 'uk' ? { governingLaw: 'GB' as const } : {}),
    ...(claim === 'de' ? { governingLaw: 'DE' as const } : {}),
    ...(claim === 'eu' || claim === 'annual' ? { governingLaw: 'other' as const } : {}),
    ...(lateCharges === undefined ? {} : { lateCharges }),
    ...(isForward ? { statementForm: 'balance-forward' as const } : {}),
  };
}

const chineseTitles = ['财务经理', '财务主管', '应付会计'];
const englishTitles = ['Accounts Payable', 'Finance Manager'];

function drawClaim(random: Random, { country }: Profile): Claim {
  const drawn = random.pickWeighted(chineseClaims).claim;
  if (country === 'CN') return drawn;
  return random.chance(0.7) ? (foreignClaims[country] ?? 'none') : 'none';
}

/** The rule on payments to SMEs binds public bodies and large enterprises alone. */
function debtorOf(claim: Claim): DebtorKind | undefined {
  return claim === 'sme' ? 'largeEnterprise' : undefined;
}

function basisOf(
  random: Random,
  calendar: Calendar,
  claim: Claim,
  isChinese: boolean,
): LateChargeBasis | undefined {
  const contract = makeContract(random, calendar, isChinese);
  switch (claim) {
    case 'tiers':
      return {
        kind: 'agreed',
        rate: {
          kind: 'tiers',
          mode: 'marginal',
          tiers: [
            { fromDay: 1, toDay: 30, dailyRate: '0.0003' },
            { fromDay: 31, toDay: 60, dailyRate: '0.0004' },
            { fromDay: 61, toDay: null, dailyRate: '0.0005' },
          ],
        },
        capPercent: '20',
        contract,
      };
    case 'daily':
      return { kind: 'agreed', rate: { kind: 'daily', dailyRate: '0.0005' }, contract };
    case 'annual':
      return { kind: 'agreed', rate: { kind: 'annual', annualPercent: '12' }, contract };
    case 'sme':
      return { kind: 'statutory', regime: 'cn-sme-statutory' };
    case 'lpr':
      return { kind: 'statutory', regime: 'cn-lpr-uplift', upliftPercent: '30' };
    case 'uk':
      return { kind: 'statutory', regime: 'gb-statutory' };
    case 'de':
      return { kind: 'statutory', regime: 'de-288-b2b' };
    case 'eu':
      return { kind: 'statutory', regime: 'eu-directive' };
    case 'none':
      return undefined;
  }
}

/** Signed some weeks before the first delivery. */
function makeContract(random: Random, calendar: Calendar, isChinese: boolean) {
  const signedOn = calendar.text(calendar.lastWorkingDay(calendar.firstDay - random.between(5, 35)));
  const count = String(random.between(1, 980)).padStart(4, '0');
  const name = isChinese ? '精密传动部件年度购销合同' : 'Supply Agreement';
  const number = `${isChinese ? 'YH' : 'SA'}-${signedOn.slice(0, 4)}-${count}`;
  return { number, name, signedOn, clause: random.pick(['8.3', '9.2', '12.1']) };
}

/** Chinese addresses are one line; others have the street, then town and postcode. */
function asEnvelope(address: string, { country }: Profile): string {
  return country === 'CN' ? address : address.replace(', ', '\n');
}
