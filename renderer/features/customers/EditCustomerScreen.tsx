import { useDescribeError, useSayWrong, useText } from '@renderer/i18n';
import { useBook, useCustomer, useRun } from '@renderer/ledger';
import { guardUnsaved } from '@renderer/state/guardUnsaved';
import { forgetKept, useKept } from '@renderer/state/memory';
import { useAsOf } from '@renderer/state/useAsOf';
import { useOpen } from '@renderer/state/useOpen';
import { EmptyState, PageHead } from '@renderer/ui';
import { type CustomerId } from '@shared/ids';
import { type CustomerRow } from '@shared/ledger';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { checkDraft } from './checkDraft';
import { type CustomerDraft, draftOf, toChange } from './customerDraft';
import { type DraftErrors, fieldOf } from './customerErrors';
import { CustomerForm } from './CustomerForm';
import { useChargeDraft } from './useChargeDraft';

/** Changes a customer's details; only what differs is sent. */
export function EditCustomerScreen(): ReactNode {
  const { customers } = useText();
  const { page } = customers;
  const open = useOpen();
  const asOf = useAsOf();
  const { id } = useParams({ from: '/customers/$id/edit' });
  const customer = useCustomer(id as CustomerId, asOf);
  if (customer === null) {
    return (
      <>
        <PageHead title={customers.title} />
        <EmptyState
          title={page.unknownTitle}
          text={page.unknown}
          primary={{ label: page.toList, onClick: () => open.customers() }}
        />
      </>
    );
  }
  return customer?.id === id ? <EditForm key={id} customer={customer} /> : null;
}

function EditForm({ customer }: { readonly customer: CustomerRow }): ReactNode {
  const text = useText();
  const { form } = text.customers;
  const open = useOpen();
  const run = useRun();
  const describe = useDescribeError();
  const sayWrong = useSayWrong();
  const canWrite = useBook()?.start.kind === 'ready';
  const draftName = `customers.edit ${customer.id}`;
  const [draft, setDraft] = useKept<CustomerDraft>(draftName, draftOf(customer));
  const [errors, setErrors] = useState<DraftErrors>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { basis, chargeProblems } = useChargeDraft(draft);
  const [saysMissing, setSaysMissing] = useState(false);
  const areChargesWrong = chargeProblems.length > 0;
  const change = toChange(draft, customer, areChargesWrong ? undefined : basis);
  const count = Object.keys(change).length + (areChargesWrong ? 1 : 0);

  useEffect(() => guardUnsaved(draftName, count > 0), [draftName, count]);
  const forgetDraft = (): void => {
    forgetKept(draftName);
    guardUnsaved(draftName, false);
  };

  const save = async (): Promise<void> => {
    const wrong = checkDraft(draft, text);
    setErrors(wrong);
    setRefusal(null);
    setSaysMissing(true);
    if (Object.keys(wrong).length > 0 || areChargesWrong) return;
    setBusy(true);
    const done = form.changed({ name: draft.name.trim() });
    const result = await run('customer.change', { id: customer.id, change }, { done });
    setBusy(false);
    if (result.ok) {
      forgetDraft();
      open.customer(customer.id, 'details');
      return;
    }
    const field = fieldOf(result.error);
    if (field === undefined) setRefusal(describe(result.error));
    else setErrors({ [field]: sayWrong(result.error) });
  };
  return (
    <CustomerForm
      title={form.editTitle({ name: customer.name })}
      draft={draft}
      onChange={setDraft}
      errors={errors}
      chargeProblems={chargeProblems}
      saysMissing={saysMissing}
      refusal={refusal}
      hasOtherTerms={customer.terms !== undefined && customer.terms.kind !== 'net'}
      saveLabel={count === 0 ? form.save : form.saveCount({ count })}
      leaveLabel={form.discard}
      canSave={canWrite && count > 0}
      isBusy={isBusy}
      note={count > 0 ? form.draftKept : undefined}
      onSave={() => void save()}
      onLeave={() => {
        forgetDraft();
        open.customer(customer.id, 'details');
      }}
    />
  );
}
