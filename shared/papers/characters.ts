import { type BankAccount, type CompanyRow } from '../ledger';
import { type ChargeFacts } from './chargeFacts';
import { type AddresseeFacts, type AnyPaperFacts, type SenderFacts } from './facts';
import { type MissingCharacters, type TextPlace } from './run';
import { sidesOf } from './warnings';

type Placed = readonly [TextPlace, string | undefined];

/** Finds what the faces of papers lack in a text; texts that many papers share are looked at once. */
export type CharacterCheck = (text: string) => readonly string[];

export function rememberChecks(missing: CharacterCheck): CharacterCheck {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const found = known.get(text) ?? missing(text);
    known.set(text, found);
    return found;
  };
}

/**
 * The characters of a paper's texts that its faces lack, by place: they would be printed as crossed boxes without an
 * error. Only what the user entered is looked at; the wording is the program's own. `own.number` is the short name and
 * the pattern of the paper's number.
 */
export function missingIn(
  facts: AnyPaperFacts,
  { papers }: CompanyRow,
  check: CharacterCheck,
): readonly MissingCharacters[] {
  const { sender, addressee, language } = facts;
  const hasEnglish = sidesOf(language).includes('en');
  const pattern = papers.numbers[facts.kind][language === 'en' ? 'en' : 'zh'];
  const texts: readonly Placed[] = [
    ...ownTexts(sender),
    ['own.number', pattern],
    ['own.number', papers.shortName],
    ...customerTexts(addressee, hasEnglish),
    ...documentTexts(facts),
  ];
  const found = new Map<TextPlace, Set<string>>();
  for (const [place, text] of texts) {
    if (text === undefined) continue;
    for (const character of check(text)) {
      const characters = found.get(place) ?? new Set<string>();
      found.set(place, characters.add(character));
    }
  }
  return [...found].map(([place, characters]) => ({ place, characters: [...characters] }));
}

function ownTexts(sender: SenderFacts): readonly Placed[] {
  return [
    ['own.name', sender.nameZh],
    ['own.nameEn', sender.nameEn],
    ['own.address', sender.addressZh],
    ['own.addressEn', sender.addressEn],
    ['own.contact', sender.contactName],
    ['own.contact', sender.contactNameEn],
    ['own.contact', sender.contactPhone],
    ['own.contact', sender.phone],
    ['own.contact', sender.email],
    ['own.contact', sender.signatoryName],
    ['own.contact', sender.signatoryTitle],
    ...accountTexts(sender.account),
  ];
}

function accountTexts(account: BankAccount | undefined): readonly Placed[] {
  if (account === undefined) return [];
  const { holder, bank, account: number, swift, cnaps } = account;
  return [holder, bank, number, swift, cnaps].map((text) => ['own.account', text]);
}

function customerTexts(addressee: AddresseeFacts, hasEnglish: boolean): readonly Placed[] {
  const { code, name, nameEn, country, address = [], contactName, contactTitle, phone, email } = addressee;
  return [
    ['customer.code', code],
    ['customer.name', name],
    ['customer.nameEn', hasEnglish ? nameEn : undefined],
    ...[...address, country].map((line) => ['customer.address', line] as const),
    ...[contactName, contactTitle, phone, email].map((text) => ['customer.contact', text] as const),
  ];
}

function documentTexts(facts: AnyPaperFacts): readonly Placed[] {
  switch (facts.kind) {
    case 'letter':
      return [...itemTexts(facts.items), ...chargeTexts(facts.charge)];
    case 'chargeNote':
      return chargeTexts(facts.charge);
    case 'statement':
      return [...itemTexts(facts.items), ...numbers(facts.unapplied), ...numbers(facts.movements)];
    case 'confirmation':
      return Object.values(facts.returnTo).map((text: string) => ['returnTo', text]);
  }
}

type ItemTexts = {
  readonly number: string;
  readonly reference?: string;
  readonly payments?: readonly { readonly number: string }[];
};

function itemTexts(items: readonly ItemTexts[]): readonly Placed[] {
  return items.flatMap(({ number, reference, payments = [] }): readonly Placed[] => [
    ['document.number', number],
    ['document.reference', reference],
    ...numbers(payments),
  ]);
}

function numbers(documents: readonly { readonly number: string }[]): readonly Placed[] {
  return documents.map(({ number }) => ['document.number', number]);
}

function chargeTexts(charge: ChargeFacts | null): readonly Placed[] {
  if (charge === null) return [];
  const { ground, lines } = charge;
  const lineNumbers = numbers(lines);
  if (ground.kind === 'agreed') {
    const { number, name, clause } = ground.basis.contract;
    return [...lineNumbers, ...[number, name, clause].map((text) => ['contract', text] as const)];
  }
  if (ground.kind !== 'other') return lineNumbers;
  return [...lineNumbers, ['rule', ground.citationZh], ['rule', ground.citationEn]];
}
