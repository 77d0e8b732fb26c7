import { type IsoDate } from '../../dates';

export const imports = {
  /** What a column of the file can stand for, in the order in which the wizard offers it. */
  columns: {
    code: 'Customer code',
    name: 'Customer name',
    nameEn: 'English name',
    taxId: 'Tax number',
    country: 'Country',
    address: 'Registered address',
    mailAddress: 'Mailing address',
    contact: 'Contact',
    phone: 'Phone',
    email: 'E-mail',
    language: 'Language of documents',
    netDays: 'Days to pay',
    creditLimit: 'Credit limit',
    customerCode: 'Customer code',
    customerName: 'Customer',
    number: 'Invoice number',
    date: 'Invoice date',
    due: 'Due date',
    amount: 'Amount incl. tax',
    currency: 'Currency',
    settledOn: 'Settled on',
    paid: 'Paid so far',
    paidOn: 'Paid on',
    disputed: 'In dispute',
    reference: 'Reference',
    salesperson: 'Salesperson',
    region: 'Region',
  },
  /** What is worth a look and refuses no row. */
  warnings: {
    'paid.undated': (p: { on: IsoDate }) =>
      `No day of payment is given: taken as paid on ${p.on}, the day of the import. The aging of earlier days does not know this payment. Give the day of payment if they matter.`,
    'paid.dayUnused': (p: { value: string }) =>
      `The day of payment ${p.value} is not used, because no amount paid is given. To mark the invoice as settled, map the column to “Settled on”.`,
    'paid.lessThanSettled': (p: { value: string }) =>
      `The invoice has a day on which it was settled, so it is taken as paid in full on that day; the amount paid, ${p.value}, is not used.`,
    'payment.beforeInvoice': (p: { value: string; issuedOn: IsoDate }) =>
      `Paid on ${p.value}, before the invoice date ${p.issuedOn}: the receipt keeps its day and counts against the invoice from the invoice date. Correct the day if it is a slip.`,
    'customer.close': (p: { value: string; customerCode: string; name: string }) =>
      `“${p.value}” is new, but close to ${p.customerCode} ${p.name}. Use that customer, or keep the new one.`,
    'customer.nameDiffers': (p: { value: string; customerCode: string; name: string }) =>
      `Customer ${p.customerCode} is ${p.name}; the file says “${p.value}”. The name is kept, an import changes no customer.`,
  },
  /** The csv of the refused rows. */
  problems: {
    row: 'Row',
    reasons: 'Reason',
    reason: (p: { what: string; remedy: string }) => (p.remedy === '' ? p.what : `${p.what} ${p.remedy}`),
    inColumn: (p: { column: string; reason: string }) => `${p.column}: ${p.reason}`,
  },
};
