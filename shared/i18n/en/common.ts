/** Words that the parts of every screen share; the catalogue of renderer/ui. */
export const common = {
  clear: 'Clear',
  close: 'Close',
  cancel: 'Cancel',
  remove: (p: { what: string }) => `Remove ${p.what}`,
  loading: 'Loading',
  nothingFound: 'Nothing found',
  required: 'required',
  showColumns: 'Columns',
  expand: 'Show details',
  collapse: 'Hide details',
  progressOf: (p: { done: string; of: string }) => `${p.done} / ${p.of}`,

  /** Between two short remarks in one line. */
  listComma: ', ',
  equals: (p: { value: string }) => `= ${p.value}`,

  today: 'Today',
  week: 'week',
  month: 'month',
  year: 'year',
  openCalendar: 'Open the calendar',
  monthBefore: 'Month before',
  monthAfter: 'Month after',
  monthOf: (p: { year: number; month: number }) => `${monthNames[p.month - 1] ?? ''} ${p.year}`,
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  weekdayLetters: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  dayUnreadable: (p: { text: string }) => `“${p.text}” is not a day. Write 2026-01-02.`,
  dayNoMonth: (p: { month: number }) => `There is no month ${p.month}. Write 2026-01-02.`,
  dayNoDay: (p: { year: number; month: number; day: number }) =>
    `${monthNames[p.month - 1] ?? ''} ${p.year} has no day ${p.day}.`,
  dayTooEarly: (p: { min: string }) => `Not before ${p.min}.`,
  dayTooLate: (p: { max: string }) => `Not after ${p.max}.`,

  amountUnreadable: (p: { text: string }) => `“${p.text}” is not an amount. Write 1,234.50 or 1200*1.13.`,
  amountTooFine: (p: { currency: string; digits: number }) =>
    p.digits === 0 ? `${p.currency} has no decimals.` : `${p.currency} has ${p.digits} decimals.`,
  takeAmount: (p: { amount: string }) => `Take ${p.amount}?`,
  amountDividesByZero: 'A sum cannot be divided by 0.',
  amountTooLarge: 'More than the program can count exactly.',

  boundNumber: (p: { number: number }) => `Bound ${p.number}, in days`,
  addBound: 'Add a bound',
  boundNotWhole: (p: { text: string }) => `“${p.text}” is not a number of days. Write 1 to 9999.`,
  boundNotAscending: (p: { bound: number; after: number }) =>
    `${p.bound} stands after ${p.after}. Bounds rise.`,
  boundsEmpty: 'At least one bound, such as 30.',
};

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
