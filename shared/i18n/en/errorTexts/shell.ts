import { type ErrorTexts, say, wordFor } from '../../errorTexts';
import { damageWords } from './damage';

/** Why an option of the command line was refused; `oneOf` and `value` come with details behind a space. */
const optionReasons: Readonly<Record<string, string>> = {
  unknown: 'this command does not have it',
  missing: 'it is needed',
  needsValue: 'it needs a value',
  takesNoValue: 'it takes no value',
  twice: 'it was given twice',
  notADay: 'write a day as 2026-01-31',
  notAMonth: 'write a month as 2026-01',
  notACount: 'write a whole number',
  notACurrency: 'write the three letters of a currency, such as CNY',
  notBounds: 'write whole days in rising order, such as 30,60,90,180',
  notAHead: 'write SEQ:HEX as it stands on the workbook, such as 128:0f3a5c7e9b1d',
};

function optionReason(reason: string): string {
  const [kind, ...rest] = reason.split(' ');
  return kind === 'oneOf' ? `it is one of ${rest.join(' ')}` : wordFor(optionReasons, reason);
}

const failures: Readonly<Record<string, string>> = {
  memory: 'it needed more memory than a file may take',
  silent: 'it did not answer any more',
  ended: 'it ended before it was done',
  crashed: 'the window stopped working',
  start: 'the window did not start',
};

/** Refusals of the data folder, the shell and the command line. */
export const shellErrors = {
  'folder.hasCompany': () =>
    say('This data folder already has a company.', 'Give another folder with --data-dir.'),
  'folder.notWritable': (p) =>
    say(
      `The data folder ${p.folder} cannot be written.`,
      'Give yourself write permission on it, or start with another folder: --data-dir FOLDER.',
    ),
  'folder.inUse': (p) =>
    say(
      `The data folder ${p.folder} is in use by a running Zhangqi.`,
      'Close that program first, or wait until its command is done.',
    ),
  'disk.full': () =>
    say('The disk is full.', 'What was saved is safe; this was not saved. Free some space and try again.'),
  'data.damaged': (p) =>
    say(
      p.seq > 0
        ? `The journal is damaged at entry ${p.seq}: ${wordFor(damageWords, p.reason)}.`
        : `The data are damaged: ${wordFor(damageWords, p.reason)}.`,
      'Nothing is written until this is settled. Restore the journal folder from a backup.',
    ),
  'data.newer': (p) =>
    say(
      `These books were written by a newer Zhangqi (version ${p.version} of the data).`,
      'Install the newer program.',
    ),
  'print.failed': (p) =>
    say(
      `The printer did not take the papers (${p.reason}).`,
      'Check that a printer is set up and switched on, then print again. The papers are kept and unchanged.',
    ),
  'shell.failed': (p) =>
    say(
      `The program failed inside (${wordFor(failures, p.reason)}).`,
      'What was saved is safe. Start again; the log in the data folder names the place.',
    ),
  'job.failed': (p) =>
    say(
      `The work on the file was broken off: ${wordFor(failures, p.reason)}.`,
      'Nothing was changed. Check the file, or split it, and try again.',
    ),
  'usage.option': (p) => say(`${p.option}: ${optionReason(p.reason)}.`, 'See README.md for the options.'),
  'usage.unknownCommand': (p) =>
    say(
      `"${p.command}" is not built.`,
      'There are import, undo-import, aging, letters, statements, sample and verify.',
    ),
} satisfies Partial<ErrorTexts>;
