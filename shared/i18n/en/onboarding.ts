/** The first start: own company or sample company. */
export const onboarding = {
  title: 'Open your books in three minutes',
  lead: 'Enter the company and the terms you usually give, then bring in what customers owe you today. All but the currency can be changed later.',
  company: {
    title: 'Company',
    nameZh: 'Company name in Chinese',
    nameEn: 'Company name in English',
    name: 'Company name as on your invoices',
    otherName: 'Name in Chinese, if your documents carry one',
    currency: 'Currency of the books',
  },
  terms: {
    title: 'Usual terms',
    note: 'Used where a customer or a file says nothing else.',
  },
  owed: {
    title: 'What customers owe you today',
    note: 'One row for each open invoice. The wizard finds the columns, and the whole import can be undone.',
    fromFile: 'From Excel or CSV',
    later: 'Later',
  },
  openBooks: 'Open the books',
  openAndImport: 'Open the books and import',
  missing: {
    name: 'Company name is still missing',
    terms: 'Write the days of the terms, 0 to 3650',
  },
  ready: 'Writes the first entry of the journal.',
  sample: {
    title: 'Look around first',
    text: 'An invented company with customers at home and abroad, two years of invoices, receipts and disputes. It is marked on every screen and removed in one step.',
    load: 'Load sample company',
  },
  languageTitle: 'Language',
  languages: { zhCN: '中文', en: 'English' },
  safe: {
    local: 'Nothing leaves this PC. The program works without a network.',
    folder: (p: { folder: string }) => `Data folder ${p.folder}, yours to copy and move.`,
    journal: 'Every entry is written to a journal on the disk before the screen confirms it.',
  },
  open: {
    title: 'The books are open',
    own: 'This data folder has its company. Details of the company stand in the settings.',
    sample: 'This data folder holds the sample company. Remove it to open your own books here.',
    toAging: 'Open the aging',
    removeSample: 'Remove the sample company',
  },
};
