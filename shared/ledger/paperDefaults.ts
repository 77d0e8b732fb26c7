import { type PaperSettings } from './paperRows';

/**
 * What a company has for its papers until its settings say otherwise. {name} is the short name, nothing where there is
 * none; years and months are those of the paper's day, not of its figures. Bilingual papers take the Chinese pattern.
 */
export const defaultPaperSettings: PaperSettings = {
  numbers: {
    letter: { zh: '{name}催字〔{year}〕第{seq:3}号', en: 'LT-{year}-{seq:4}' },
    statement: { zh: '{name}DZ-{year}-{month}-{seq:4}', en: 'ST-{year}-{month}-{seq:4}' },
    confirmation: { zh: '{name}询字〔{year}〕第{seq:3}号', en: 'BC-{year}-{seq:4}' },
    chargeNote: { zh: '{name}费字〔{year}〕第{seq:3}号', en: 'LC-{year}-{seq:4}' },
  },
  days: {
    reply: 7,
    pay: 10,
    plan: 6,
    dispute: 6,
    final: 10,
    finalEngland: 14,
    finalSoleTrader: 30,
    chargeNote: 15,
    confirmation: 15,
    statement: 10,
    statementEnglish: 14,
  },
  offersInstalments: true,
  printsSeal: false,
  foldMarks: 'din',
};
