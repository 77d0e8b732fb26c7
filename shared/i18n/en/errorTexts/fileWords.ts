import { type FileDamage, type MappingProblem, type OtherFile } from '../../../errors';
import { type ErrorText, say } from '../../errorTexts';

type At = (at: string) => string;

/** What a file is that is no table, and how it becomes one. */
export const otherFiles: Readonly<Record<OtherFile, (name: string) => ErrorText>> = {
  oldWorkbook: (name) =>
    say(
      `"${name}" is a workbook of the old .xls format.`,
      'Open it in Excel or WPS, save it as "Excel Workbook (.xlsx)" or as csv, and import that file.',
    ),
  webPage: (name) =>
    say(
      `"${name}" is a web page or XML, whatever its name ends with.`,
      'Open it in Excel or WPS, save it as "Excel Workbook (.xlsx)", and import that file.',
    ),
  other: (name) => say(`"${name}" is neither csv nor xlsx.`, 'Save it as xlsx or csv and import that file.'),
};

/** What reading found wrong inside a file. */
export const damageWords: Readonly<Record<FileDamage, At>> = {
  hash: () => 'its content is not the one that was kept',
  disk: () => 'the disk or the network did not deliver it whole',
  cut: () => 'it ends too early, or its list of contents is damaged',
  partMissing: (at) => `its part ${at} is missing`,
  partAltered: (at) => `its part ${at} is damaged`,
  tooManyParts: () => 'it has far more parts than a workbook has',
  noSheets: () => 'it has no sheets',
  content: () => 'its inside is not written as a workbook is',
  encoding: () => 'its characters are neither UTF-8 nor GB18030',
  openQuote: (at) => `a quotation mark is not closed (record ${at})`,
  tooManyColumns: (at) => `record ${at} has more columns than a sheet can have`,
  endlessField: (at) => `record ${at} has a field without end`,
};

/** What to do, where saving it anew in Excel is not it. */
export const damageRemedies: Readonly<Partial<Record<FileDamage, string>>> = {
  hash: 'Choose the original file again; check the disk of the data folder.',
  disk: 'Copy the file to this PC and import the copy.',
  cut: 'Download or copy the file once more, and import that.',
  openQuote: 'Close or remove the quotation mark in a text editor, and import the file again.',
};

export const mappingProblems: Readonly<Record<MappingProblem, At>> = {
  notMapping: () => 'the file is no mapping in JSON',
  otherKind: (at) => `it is for an import of ${at}`,
  unknownKey: (at) => `it has "${at}", which no mapping has`,
  badValue: (at) => `the value of "${at}" is none of those that it can have`,
};
