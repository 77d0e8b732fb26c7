import { type LedgerView, type RuleFileKind } from '../ledger';
import { ruleEntriesOf, subjectOfRate, subjectOfYear } from './ruleBook';

/**
 * A rule in force as the JSON of its file, to save, correct and bring back: the user's own text where there is one,
 * else the program's rule in the form of its file. `regimes` is all rules in one file. Undefined: no such rule.
 */
export function exportRuleFile(view: LedgerView, kind: RuleFileKind, subject: string): string | undefined {
  const entries = ruleEntriesOf(view);
  switch (kind) {
    case 'rates': {
      const found = entries.rates.find(({ value }) => value.series === subject);
      if (found === undefined) return undefined;
      const { series, name, ...rest } = found.value;
      return found.file?.json ?? write({ ...head('zhangqi-rates'), series, name, unit: 'percent', ...rest });
    }
    case 'confirmedRate': {
      const found = entries.confirmed.find(({ value }) => subjectOfRate(value) === subject);
      return found === undefined ? undefined : (found.file?.json ?? write(found.value));
    }
    case 'regimes': {
      if (subject !== 'regimes') return undefined;
      return write({ ...head('zhangqi-regimes'), regimes: entries.regimes.map(({ value }) => value) });
    }
    case 'calendar': {
      const found = entries.calendars.find(({ value }) => subjectOfYear(value) === subject);
      return found === undefined
        ? undefined
        : (found.file?.json ?? write({ ...head('zhangqi-calendar'), ...found.value }));
    }
  }
}

function head(format: string) {
  return { format, version: 1 };
}

function write(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
