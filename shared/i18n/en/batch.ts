/** What the program says on the command line, beside its refusals. */
export const batch = {
  /** The company that the first import into an empty folder makes. */
  companyName: 'My company',
  stages: {
    reading: 'reading the file',
    checking: 'checking the rows',
    journal: 'writing the journal',
    applying: 'writing the books',
    writing: 'writing the workbook',
    waiting: 'waiting for other work',
    verifying: 'verifying',
    replaying: 'repairing the working store',
    loading: 'loading the books',
  },
};
