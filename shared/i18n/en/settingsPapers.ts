/** What the company settles for its letters and statements. */
export const papers = {
  kinds: {
    letter: 'Letters',
    statement: 'Statements',
    confirmation: 'Confirmations',
    chargeNote: 'Late-charge notes',
  },
  shortName: {
    title: 'Short name',
    note: 'Stands in the numbers of papers where a pattern has {name}.',
    label: 'Short name of the company',
  },
  numbers: {
    title: 'Numbers of papers',
    note: 'Each kind has its own run; a number is given once and never again. What was issued keeps its number.',
    kind: 'Paper',
    sides: { zh: 'In Chinese, and in both languages', en: 'In English' },
    field: (p: { kind: string; side: string }) => `${p.kind}, ${p.side}`,
    next: (p: { number: string }) => `Next: ${p.number}`,
    wrong: 'Needs {seq} once, and only the places named below',
    placeholders:
      'Places: {name} short name, {year} and {month} of the paper’s day, {customer} code of the customer, {seq} running number, {seq:4} with zeros in front up to 4 digits. A new year, month or customer begins a new run.',
    exampleCode: 'C001',
  },
  days: {
    title: 'Deadlines',
    note: 'Days from the day of the paper. A single run can set another day.',
    unit: 'days',
    wrong: (p: { value: string }) =>
      p.value.trim() === '' ? 'Write 1 to 365' : `“${p.value}” is no number of days, 1 to 365`,
    groups: {
      reminder: 'Reminder',
      demand: 'Demand letter',
      final: 'Final demand',
      chargeNote: 'Late-charge note',
      confirmation: 'Confirmation',
      statement: 'Statement',
    },
    names: {
      reply: 'to ask back',
      pay: 'to pay',
      plan: 'to propose instalments',
      dispute: 'to dispute',
      final: 'to pay',
      finalEngland: 'to pay, in England',
      finalSoleTrader: 'to pay, sole trader in England',
      chargeNote: 'to pay',
      confirmation: 'to reply',
      statement: 'to reply',
      statementEnglish: 'to reply, in English',
    },
  },
  look: {
    title: 'What papers offer and show',
    offersInstalments: 'Demand letters offer to look at instalments',
    offersHint: 'One sentence that invites a written proposal.',
    printsSeal: 'Print the picture of the seal',
    sealHint: 'Without it the place stays free for the seal itself.',
    noSeal: 'There is no picture yet (Company). The place stays free for the seal itself.',
    foldMarks: 'Fold marks of English letters',
    folds: { din: 'DIN envelopes, 105 and 210 mm', uk: 'UK DL, 99 and 198 mm' },
  },
  law: {
    title: 'Governing law',
    note: 'By which law claims are judged. A customer’s own comes first.',
    unset: 'Not set',
    unsetHint:
      'Not set: the law of China where both countries are China; otherwise the law counts as unknown, and letters leave out whatever one law alone gives.',
    names: { CN: 'Law of China', GB: 'Law of England and Wales', DE: 'German law', other: 'Other law' },
  },
  charges: {
    title: 'Late charges as a rule',
    note: 'For customers without a rule of their own. An agreed rate stands with the customer, because it is the contract’s.',
  },
};
