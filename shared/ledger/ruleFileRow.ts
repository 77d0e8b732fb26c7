import { type RuleFileId } from '../ids';

/** The kinds of files with rules that a user may bring or correct; each holds in place of the program's own. */
export const ruleFileKinds = ['rates', 'confirmedRate', 'regimes', 'calendar'] as const;
export type RuleFileKind = (typeof ruleFileKinds)[number];

/**
 * A rate pack, a confirmed rate, late-charge rules or a year of a calendar, as the file has it (JSON text, checked
 * when it came in). `subject` is what it replaces: the series, `regimes`, or country and year (CN-2027).
 */
export type RuleFileRow = {
  readonly id: RuleFileId;
  readonly rev: number;
  readonly kind: RuleFileKind;
  readonly subject: string;
  readonly json: string;
  /** The file that it came from; absent where it was typed. */
  readonly fileName?: string;
};
