import { plural } from '../plural';

type Named = { name: string };

/** What is looked at before a paper goes out, and why a customer gets none. */
export const paperChecks = {
  /** By warning: what is missing and what that means for the paper. */
  warnings: {
    'address.missing': {
      title: 'No address of the customer',
      text: 'The address lines are left out; an envelope cannot be made.',
      go: 'Enter the address',
    },
    'account.missing': {
      title: 'No bank account for this currency',
      text: 'The paper does not say where to pay.',
      go: 'Enter an account',
    },
    'contact.missing': {
      title: 'No contact at the customer',
      text: 'It is addressed to the company as a whole.',
      go: 'Enter a contact',
    },
    'email.missing': {
      title: 'No e-mail address of your own',
      text: 'The reply slip does not say where to mail it.',
      go: 'Enter the e-mail address',
    },
    'ownContact.missing': {
      title: 'Nobody to ask',
      text: 'The paper names neither a contact nor a telephone of yours.',
      go: 'Enter your contact',
    },
    'ownAddress.missing': {
      title: 'No address of your own',
      text: 'The letterhead has no address.',
      go: 'Enter your address',
    },
    'ownName.missing': {
      title: 'Your name is missing in this language',
      text: 'The letterhead takes the name in the other language.',
      go: 'Enter the name',
    },
    'nameEn.missing': {
      title: 'No English name of the customer',
      text: 'The paper takes the name as it stands.',
      go: 'Enter the name',
    },
    'law.unknown': {
      title: 'The law is not known',
      text: 'The letter threatens no steps that only one law knows.',
      go: 'Choose the law',
    },
    'rates.expired': {
      title: 'A rate table is past its day',
      text: 'The letter goes out without a charge. Read a newer table, or confirm the rate by hand, in Settings, Rates and calendar.',
      go: 'Bring the table up to date',
    },
    'charge.notComputed': {
      title: 'The charge could not be computed',
      text: 'The letter goes out without a charge.',
      go: 'See the charge rule',
    },
    'capitals.tooLarge': {
      title: 'A sum too large for capital figures',
      text: 'The rule for capital figures ends below 10^12 yuan, so the sum stands in figures alone.',
      go: 'Look at the items',
    },
  },
  sentence: (p: { title: string; text: string }) => `${p.title}. ${p.text}`,
  detail: (p: { text: string; detail: string }) => `${p.text} (${p.detail})`,
  /** What is in order, where nothing is to be said against it. */
  passed: {
    address: 'Address',
    account: 'Bank account',
    contact: 'Contact',
    law: 'Law',
    charge: 'Charge basis',
    noCharge: 'No late charge is claimed',
  },
  laws: { CN: 'Law of China', GB: 'Law of England and Wales', DE: 'German law', other: 'Other law' },
  grounds: {
    agreed: (p: { contract: string; clause: string }) => `Contract ${p.contract}, clause ${p.clause}`,
    lpr: (p: { uplift: string }) => `1-year LPR raised by ${p.uplift} %`,
    sme: 'Regulation on payments to small businesses',
    uk: 'Late Payment of Commercial Debts Act 1998',
    de: 'BGB § 288',
    eu: 'Directive 2011/7/EU',
    none: 'No charge rule is set',
    reminder: 'A reminder asks for the principal alone',
  },
  setRule: 'Set a charge rule',
  reasons: {
    disputed: 'disputed',
    promised: 'payment promised',
    held: 'on hold',
    covered: 'covered by unapplied money',
    alreadyIssued: 'already issued',
    characterMissing: 'character cannot be printed',
    tooLarge: 'sum too large',
    notComputed: 'charge cannot be computed',
  },
  reasonTexts: {
    disputed: (p: Named) =>
      `Everything that ${p.name} owes is disputed. Settle the dispute, then it gets its letter.`,
    promised: (p: Named) => `${p.name} has promised to pay; wait for the day it named.`,
    held: (p: Named) => `Letters to ${p.name} are on hold.`,
    covered: (p: Named) =>
      `Money of ${p.name} that is not applied covers what is late. Apply it to the invoices first.`,
    alreadyIssued: (p: Named) => `${p.name} already has this paper; void it first if it was wrong.`,
    characterMissing: (p: Named) =>
      `The paper for ${p.name} holds a character that the fonts lack. Write it another way, then it can be issued.`,
    notComputed: (p: Named) => `The late charge of ${p.name} cannot be worked out, so there is no note.`,
    tooLarge: (p: Named) => `The sum of ${p.name} is more than the program can count exactly.`,
  },
  places: {
    'own.name': 'Your name',
    'own.nameEn': 'Your English name',
    'own.address': 'Your address',
    'own.addressEn': 'Your English address',
    'own.contact': 'Your contact',
    'own.account': 'Your bank account',
    'own.number': 'Number of the paper',
    'customer.name': 'Name of the customer',
    'customer.nameEn': 'English name of the customer',
    'customer.code': 'Code of the customer',
    'customer.address': 'Address of the customer',
    'customer.contact': 'Contact of the customer',
    'document.number': 'Number of a document',
    'document.reference': 'Reference of a document',
    contract: 'Contract',
    rule: 'Rule of the charge',
    returnTo: 'Auditor',
  },
  missing: (p: { place: string; characters: string }) => `${p.place}: ${p.characters}`,
  toPaper: (p: { number: string }) => `Open ${p.number}`,
  toItems: 'Open items',
  toCustomer: 'Open the customer',
  warned: (p: { count: number }) =>
    plural(p.count, { one: '1 thing to look at', other: `${p.count} things to look at` }),
};
