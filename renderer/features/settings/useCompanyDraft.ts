import { raisesRate, useRuleFiles } from '@renderer/features/lateCharges';
import { guardUnsaved } from '@renderer/state/guardUnsaved';
import { useText } from '@renderer/i18n';
import { useRun } from '@renderer/ledger';
import { forgetKept, useKept } from '@renderer/state/memory';
import { type DomainError } from '@shared/errors';
import { type CompanyRow } from '@shared/ledger';
import { useEffect, useMemo, useState } from 'react';
import {
  companyChange,
  type CompanyDraft,
  draftCompany,
  type DraftProblem,
  findProblems,
} from './companyDraft';

const draftName = 'settings.company';

export type DraftControl = {
  readonly draft: CompanyDraft;
  readonly change: (change: Partial<CompanyDraft>) => void;
  readonly problems: readonly DraftProblem[];
  /** How many details differ from what is saved. */
  readonly changes: number;
  readonly refusal: DomainError | null;
  readonly isBusy: boolean;
  readonly canSave: boolean;
  readonly save: () => Promise<void>;
  readonly discard: () => void;
};

/** The settings being changed: kept while other screens stand, saved as one command. */
export function useCompanyDraft(company: CompanyRow, canWrite: boolean): DraftControl {
  const words = useText().settings;
  const run = useRun();
  const [kept, keep] = useKept<CompanyDraft | null>(draftName, null);
  const [refusal, setRefusal] = useState<DomainError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const saved = useMemo(() => draftCompany(company), [company]);
  const draft = kept ?? saved;
  const { rules } = useRuleFiles();
  // Until the rules have come an uplift is taken as typed.
  const hasUplift = rules === undefined || raisesRate(draft.lateCharges, rules);
  const problems = useMemo(() => findProblems(draft, company, hasUplift), [draft, company, hasUplift]);
  const change = useMemo(() => companyChange(draft, company, hasUplift), [draft, company, hasUplift]);
  const changes = Object.keys(change).length;
  const isDirty = changes > 0 || problems.length > 0;
  const canSave = canWrite && changes > 0 && problems.length === 0;
  const isTyped = kept !== null && isDirty;
  useEffect(() => guardUnsaved(draftName, isTyped), [isTyped]);
  const drop = (): void => {
    keep(null);
    forgetKept(draftName);
    guardUnsaved(draftName, false);
    setRefusal(null);
  };
  return {
    draft,
    change: (part) => {
      setRefusal(null);
      keep({ ...draft, ...part });
    },
    problems,
    changes: isDirty ? Math.max(1, changes) : 0,
    refusal,
    isBusy,
    canSave,
    save: async () => {
      if (!canSave || isBusy) return;
      setBusy(true);
      const result = await run('company.change', change, { done: words.saved({ count: changes }) });
      setBusy(false);
      if (result.ok) drop();
      else setRefusal(result.error);
    },
    discard: drop,
  };
}
