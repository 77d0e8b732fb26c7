/** What reading found wrong in the journal, in the words of whoever found it. */
export const damageWords: Readonly<Record<string, string>> = {
  'hash does not fit': 'its hash does not fit the chain',
  'not a journal line': 'it is no line of a journal',
  'a segment is missing': 'a file of the journal folder is missing',
  'the segment is too short': 'a file of the journal folder is too short',
  'the segment ends within a line': 'a file of the journal folder ends within a line',
  'the line does not end': 'the line does not end',
  'a commit without its begin': 'its first part is missing',
  beyondJournal: 'the working store holds entries that the journal does not have',
};
