import { type ErrorTexts, say, wordFor } from '../../errorTexts';
import { plural } from '../../plural';
import { damageRemedies, damageWords, mappingProblems, otherFiles } from './fileWords';
import { fieldWords, pictureWords, systemWords } from './words';

/** Refusals of files and imports. */
export const fileErrors = {
  'file.notFound': (p) => say(`There is no file "${p.name}".`, 'Check the name and the folder.'),
  'file.empty': (p) => say(`"${p.name}" holds no rows.`, 'Choose the file or the sheet that has the ledger.'),
  'file.type': (p) => otherFiles[p.found](p.name),
  'file.encrypted': (p) =>
    say(`"${p.name}" is protected by a password.`, 'Save it without one and import that file.'),
  'file.damaged': (p) =>
    say(
      `"${p.name}" cannot be read: ${damageWords[p.reason](p.at ?? '')}.`,
      damageRemedies[p.reason] ?? 'Open it in Excel, save it anew as xlsx, and import that file.',
    ),
  'file.tooLarge': (p) =>
    say(
      `"${p.name}" has ${p.megabytes} MB; at most ${p.maxMegabytes} MB can be read.`,
      'Split it into smaller files.',
    ),
  'file.tooManyRows': (p) => say(`"${p.name}" has more than ${p.max} rows.`, 'Split it into smaller files.'),
  'file.changed': (p) =>
    say(`"${p.name}" was changed after it had been read.`, 'Read it again. Nothing was imported.'),
  'file.alreadyImported': (p) =>
    say(
      `"${p.name}" was imported on ${p.importedAt.slice(0, 10)} (import ${p.importId}).`,
      'Undo that import first if it is to be imported again.',
    ),
  'file.notWritable': (p) =>
    say(
      `"${p.name}" could not be written: ${wordFor(systemWords, p.reason)}.`,
      'Close it in other programs, or choose another place.',
    ),
  'sheet.missing': (p) =>
    say(`The workbook has no sheet "${p.sheet}".`, `Its sheets: ${p.sheets.join(', ')}.`),
  'header.missing': () =>
    say('No row with column heads was found.', 'Give the header row, or put heads above the columns.'),
  'mapping.invalid': (p) =>
    say(
      `The mapping cannot be used: ${mappingProblems[p.problem](p.at)}.`,
      'Correct the mapping file, or import without one.',
    ),
  'mapping.columnMissing': (p) =>
    say(
      p.column === ''
        ? `No column is mapped to ${wordFor(fieldWords, p.key)}.`
        : `The file has no column "${p.column}", which the mapping names for ${wordFor(fieldWords, p.key)}.`,
      'Name the column of the file in the mapping.',
    ),
  'import.unknown': (p) =>
    say(
      `There is no import "${p.importId}", or it was taken back.`,
      'Look its number up in the list of imports.',
    ),
  'import.builtOn': (p) =>
    say(
      `Import ${p.importId} cannot be taken back: ${p.by} was built on it.`,
      'Undo what came later first, then the import.',
    ),
  'import.nothing': () =>
    say('The file has no row that can be imported.', 'Correct the rows that are named.'),
  'import.rowsRefused': (p) =>
    say(
      `${plural(p.refused, { one: '1 row was', other: `${p.refused} rows were` })} refused, so nothing was imported.`,
      'Correct the rows that are named, or import the good ones alone.',
    ),
  'image.invalid': (p) =>
    say(
      `"${p.name}" is no whole PNG or JPEG picture that can be shown.`,
      'Save it as PNG and choose that file.',
    ),
  'image.tooLarge': (p) =>
    say(
      `"${p.name}" has ${p.megabytes} MB; a picture may have ${p.maxMegabytes} MB at most.`,
      'Save it smaller, 600 pixels wide are enough for print, and choose that file.',
    ),
  'picture.lost': (p) =>
    say(
      `The ${wordFor(pictureWords, p.picture)} that papers print is missing from the data folder, or was altered there.`,
      'No paper goes out with a wrong picture. Choose it again in Settings, Company, or remove it there.',
    ),
} satisfies Partial<ErrorTexts>;
