import { useDescribeError, useSayWrong, useText } from '@renderer/i18n';
import { useBook, useLedger, useRun } from '@renderer/ledger';
import { guardUnsaved } from '@renderer/state/guardUnsaved';
import { forgetKept, useKept } from '@renderer/state/memory';
import { useSession } from '@renderer/state/session';
import { useOpen } from '@renderer/state/useOpen';
import { type ReactNode, useEffect, useState } from 'react';
import { type CustomerDraft, emptyDraft, toCreate } from './customerDraft';
import { type DraftErrors, fieldOf } from './customerErrors';
import { CustomerForm } from './CustomerForm';
import { checkDraft } from './checkDraft';
import { useChargeDraft } from './useChargeDraft';

const draftName = 'customers.new';

function forgetDraft(): void {
  forgetKept(draftName);
  guardUnsaved(draftName, false);
}

/** A new customer; what was typed stays until it is saved or thrown away, also when one looks something up meanwhile. */
export function NewCustomerScreen(): ReactNode {
  const text = useText();
  const { form } = text.customers;
  const open = useOpen();
  const run = useRun();
  const ledger = useLedger();
  const describe = useDescribeError();
  const sayWrong = useSayWrong();
  const canWrite = useBook()?.start.kind === 'ready';
  const today = useSession((session) => session.today);
  const [draft, setDraft] = useKept<CustomerDraft>(draftName, emptyDraft);
  const [errors, setErrors] = useState<DraftErrors>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [saysMissing, setSaysMissing] = useState(false);
  const { basis, chargeProblems } = useChargeDraft(draft);

  const isTyped = draft !== emptyDraft && JSON.stringify(draft) !== JSON.stringify(emptyDraft);
  useEffect(() => guardUnsaved(draftName, isTyped), [isTyped]);

  const save = async (): Promise<void> => {
    const wrong = checkDraft(draft, text);
    setErrors(wrong);
    setRefusal(null);
    setSaysMissing(true);
    if (Object.keys(wrong).length > 0 || chargeProblems.length > 0) return;
    setBusy(true);
    const input = toCreate(draft, basis);
    const result = await run('customer.create', input, { done: form.created({ name: input.name }) });
    setBusy(false);
    if (!result.ok) {
      const field = fieldOf(result.error);
      if (field === undefined) setRefusal(describe(result.error));
      else setErrors({ [field]: sayWrong(result.error) });
      return;
    }
    forgetDraft();
    const found = await ledger.run('search', { text: input.code, limit: 20, asOf: today });
    const hit = found.ok
      ? found.value.hits.find((one) => one.kind === 'customer' && one.code === input.code)
      : undefined;
    if (hit?.kind === 'customer') open.customer(hit.id);
    else open.customers();
  };
  return (
    <CustomerForm
      title={form.newTitle}
      draft={draft}
      chargeProblems={chargeProblems}
      saysMissing={saysMissing}
      onChange={setDraft}
      errors={errors}
      refusal={refusal}
      hasOtherTerms={false}
      saveLabel={form.create}
      leaveLabel={form.leave}
      canSave={canWrite}
      isBusy={isBusy}
      note={form.draftKept}
      onSave={() => void save()}
      onLeave={() => {
        forgetDraft();
        open.customers();
      }}
    />
  );
}
