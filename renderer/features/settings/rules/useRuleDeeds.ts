import { bridge } from '@renderer/bridge';
import { useDescribeError, useText } from '@renderer/i18n';
import { say, useLedger, useRun } from '@renderer/ledger';
import { type DomainError } from '@shared/errors';
import { type RuleFileKind, type RuleFileRow } from '@shared/ledger';
import { useMemo } from 'react';

export type RuleDeeds = {
  /** Takes a file or typed rules; the refusal, or null when they hold now. */
  readonly put: (
    kind: RuleFileKind,
    json: string,
    what: string,
    fileName?: string,
  ) => Promise<DomainError | null>;
  readonly remove: (file: RuleFileRow, what: string) => Promise<void>;
  /** Lets the user say where, then writes the rule there. */
  readonly save: (kind: RuleFileKind, subject: string, suggestedName: string) => Promise<void>;
};

/** What can be done with the files of rules; what was done is said, with the way back. */
export function useRuleDeeds(): RuleDeeds {
  const run = useRun();
  const ledger = useLedger();
  const describe = useDescribeError();
  const { done } = useText().settings.rules;
  return useMemo(
    () => ({
      put: async (kind, json, what, fileName) => {
        const result = await run(
          'ruleFile.put',
          { kind, json, ...(fileName === undefined ? {} : { fileName }) },
          { done: done.put({ what }) },
        );
        return result.ok ? null : result.error;
      },
      remove: async (file, what) => {
        await run('ruleFile.remove', { id: file.id }, { done: done.removed({ what }), saysRefusal: true });
      },
      save: async (kind, subject, suggestedName) => {
        const rule = await ledger.run('rules.export', { kind, subject });
        if (!rule.ok) return say({ text: describe(rule.error) });
        const picked = await bridge['files.pickSave']({ kind: 'json', suggestedName });
        if (!picked.ok) return say({ text: describe(picked.error) });
        const { file } = picked.value;
        if (file === null) return;
        const bytes = new TextEncoder().encode(rule.value.json);
        const written = await bridge['files.write']({ token: file.token, bytes });
        say({
          text: written.ok ? done.saved({ name: written.value.name }) : describe(written.error),
        });
      },
    }),
    [run, ledger, describe, done],
  );
}
