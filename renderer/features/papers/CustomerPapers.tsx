import { useText } from '@renderer/i18n';
import { usePages } from '@renderer/ledger';
import { useSession } from '@renderer/state/session';
import { useOpen } from '@renderer/state/useOpen';
import { Button, DataTable } from '@renderer/ui';
import { type PaperListRow } from '@renderer/workers/ledger/protocol';
import { type CustomerId } from '@shared/ids';
import { type ReactNode, useMemo } from 'react';
import { usePaperColumns } from './paperColumns';
import css from './Papers.module.css';

type Props = { readonly customerId: CustomerId };

/** Every paper that was issued to a customer, newest first. */
export function CustomerPapers({ customerId }: Props): ReactNode {
  const { ofOne } = useText().papers;
  const open = useOpen();
  const density = useSession((session) => session.rowHeight);
  const filter = useMemo(() => ({ customerId }), [customerId]);
  const pages = usePages('papers.list', { filter });
  const columns = usePaperColumns(false);
  return (
    <DataTable<PaperListRow>
      label={ofOne.tab}
      stateKey={`customer papers ${customerId}`}
      columns={columns}
      source={pages.source}
      rowKey={(row) => row.id}
      density={density}
      onOpen={(row) => open.paper(row.id)}
      isLoading={pages.isLoading}
      empty={<p className={css.none}>{ofOne.empty}</p>}
    />
  );
}

/** The ways from a customer to its next letter and statement. */
export function CustomerPaperButtons({ customerId }: Props): ReactNode {
  const { ofOne } = useText().papers;
  const open = useOpen();
  const customers = [customerId];
  return (
    <>
      <Button onClick={() => open.letters({ customers })}>{ofOne.write}</Button>
      <Button onClick={() => open.statements({ customers })}>{ofOne.statement}</Button>
    </>
  );
}
