import { wordFor } from '../errorTexts';
import { plural } from '../plural';
import { damageWords } from './errorTexts/damage';

type Problem = { readonly seq: number; readonly facts: string };

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
    drawing: 'drawing papers',
    verifying: 'verifying',
    replaying: 'repairing the working store',
    loading: 'loading the books',
  },
  /** Papers that were issued and whose copies did not come into the folder. */
  notSaved: (p: { count: number; cause: string }) =>
    `${plural(p.count, { one: '1 paper was', other: `${p.count} papers were` })} issued but not saved to the folder. ${p.cause} Nothing is lost and nothing has to be issued again: put the cause right, open the window, choose the papers by their numbers under Issued, and save them as PDF.`,
  /** What `verify` found, by code; `facts` names the row, the file or the counts. */
  verifyProblems: {
    'line.altered': (p: Problem) =>
      `Entry ${p.seq} of the journal was altered or damaged: ${wordFor(damageWords, p.facts)}. What lies behind it was not looked at. Restore the journal folder from a backup.`,
    'entry.incomplete': (p: Problem) =>
      `Entry ${p.seq} has not the rows that it says (${p.facts}). Restore the journal folder from a backup.`,
    'row.altered': (p: Problem) =>
      `A row of the working store differs from the journal: ${p.facts}, entry ${p.seq}. Delete the folder IndexedDB: it is rebuilt from the journal.`,
    'row.missing': (p: Problem) =>
      `A row is missing in the working store: ${p.facts}, entry ${p.seq}. Delete the folder IndexedDB: it is rebuilt from the journal.`,
    'row.unknown': (p: Problem) =>
      `The working store has a row that the journal does not know: ${p.facts}. Delete the folder IndexedDB: it is rebuilt from the journal.`,
    'store.head': (p: Problem) =>
      `The working store does not stand where the journal does (entry ${p.facts}). Open the window once: it repairs the store.`,
    'file.missing': (p: Problem) =>
      `A kept file of entry ${p.seq} is missing: documents/${p.facts}. Put it back from a backup.`,
    'file.altered': (p: Problem) =>
      `A kept file of entry ${p.seq} was altered: documents/${p.facts}. Put it back from a backup.`,
    'head.missing': (p: Problem) =>
      `The journal ends before entry ${p.seq}, which the noted head names (${p.facts}): its end was cut off. Restore the journal folder from a backup.`,
    'head.other': (p: Problem) =>
      `Entry ${p.seq} is not the one of the noted head ${p.facts}: the journal was written anew. Restore the journal folder from a backup.`,
  },
};
