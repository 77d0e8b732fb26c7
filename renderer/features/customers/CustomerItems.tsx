import { type Bucket, figureOf, keyOfItem, segmentsOf, useItemColumns } from '@renderer/features/aging';
import { EntryList } from '@renderer/features/shell';
import { useCurrencyName, useText } from '@renderer/i18n';
import { useSession } from '@renderer/state/session';
import { useOpen } from '@renderer/state/useOpen';
import {
  AgingBar,
  BucketSwatch,
  DataTable,
  FactList,
  type FactListProps,
  MoneyText,
  PaneSection,
  SidePane,
  type TableLine,
} from '@renderer/ui';
import { type CustomerFile } from '@renderer/workers/ledger/protocol';
import { type AgingItem } from '@shared/aging';
import { formatMinor } from '@shared/money';
import { type ReactNode, useMemo } from 'react';
import css from './Customers.module.css';
import { useTermsText } from './termsText';

type Fact = FactListProps['facts'][number];

export type CustomerItemsProps = { readonly file: CustomerFile; readonly buckets: readonly Bucket[] };

/** What is open, by age and document by document, with the facts one needs while looking at it. */
export function CustomerItems({ file, buckets }: CustomerItemsProps): ReactNode {
  const text = useText();
  const words = text.customers.page;
  const open = useOpen();
  const currencyName = useCurrencyName();
  const density = useSession((session) => session.rowHeight);
  const columns = useItemColumns({ basis: 'due', hasCustomer: false });
  const source = useMemo(() => {
    const hasSeveral = file.blocks.length > 1;
    const lines = file.blocks.flatMap((block): readonly TableLine<AgingItem>[] => [
      ...(hasSeveral
        ? [
            {
              kind: 'group' as const,
              key: block.currency,
              label: text.aging.currencyName({
                name: currencyName(block.currency),
                currency: block.currency,
              }),
            },
          ]
        : []),
      ...block.items.map((item) => ({ kind: 'row' as const, key: keyOfItem(item), row: item })),
    ]);
    return { lines };
  }, [file.blocks, text, currencyName]);
  const totals = file.blocks.map((block) => ({
    cells: {
      document: words.totalOf({ currency: block.currency }),
      open: <MoneyText minor={block.totalMinor} currency={block.currency} hasCurrency />,
    },
  }));
  return (
    <>
      <div className={css.main}>
        {file.blocks.map((block) => (
          <AgeStrip key={block.currency} file={file} block={block} buckets={buckets} />
        ))}
        <DataTable<AgingItem>
          label={words.tabs.items}
          stateKey={`customer items ${file.customer.id} ${file.asOf}`}
          columns={columns}
          source={source}
          rowKey={keyOfItem}
          density={density}
          onOpen={(item) => open.document(item.kind, item.documentId)}
          totals={totals}
          empty={<p className={css.none}>{words.noItems({ day: file.asOf })}</p>}
        />
      </div>
      <FactsPane file={file} />
    </>
  );
}

type AgeStripProps = CustomerItemsProps & { readonly block: CustomerFile['blocks'][number] };

/** One currency's balance as a bar, true to scale, with its figures below. */
function AgeStrip({ file, block, buckets }: AgeStripProps): ReactNode {
  const text = useText();
  const open = useOpen();
  const { currency } = block;
  const customerId = file.customer.id;
  const name = file.customer.name;
  const amount = formatMinor(block.totalMinor, currency);
  const shown = buckets.filter((bucket) => figureOf(block, bucket.column) !== 0);
  if (shown.length === 0) return null;
  return (
    <div className={css.strip}>
      <AgingBar
        size={22}
        label={text.aging.barLabel({ name, amount, currency })}
        segments={segmentsOf(block, currency, buckets, text)}
        onOpen={(index) => open.items({ customerId, currency, column: index === 0 ? 'notDue' : index - 1 })}
      />
      <div className={css.legend}>
        {shown.map((bucket) => (
          <span key={bucket.key}>
            <BucketSwatch bucket={bucket.index} />
            {bucket.label}
            <MoneyText
              minor={figureOf(block, bucket.column)}
              currency={currency}
              isStrong
              onOpen={() => open.items({ customerId, currency, column: bucket.column })}
            />
          </span>
        ))}
        <span className="quietest">{currency}</span>
      </div>
    </div>
  );
}

function FactsPane({ file }: { readonly file: CustomerFile }): ReactNode {
  const { details, page } = useText().customers;
  const terms = useTermsText();
  const { customer } = file;
  const facts: readonly (Fact | null)[] = [
    { label: details.terms, value: terms(customer.terms) },
    fact(details.contact, customer.contact),
    fact(details.phone, customer.phone),
    fact(details.email, customer.email),
    fact(details.mailAddress, customer.mailAddress ?? customer.address),
  ];
  const history = file.history?.slice(0, 8) ?? [];
  return (
    <SidePane label={page.tabs.details} width={300}>
      <PaneSection title={page.tabs.details}>
        <FactList facts={facts.filter((one) => one !== null)} />
      </PaneSection>
      {history.length > 0 && (
        <PaneSection title={page.tabs.history}>
          <EntryList entries={history} />
        </PaneSection>
      )}
    </SidePane>
  );
}

function fact(label: string, value: string | undefined): Fact | null {
  return value === undefined || value === '' ? null : { label, value };
}
