import { useText } from '@renderer/i18n';
import { useCustomerNames } from '@renderer/ledger';
import { useOpen } from '@renderer/state/useOpen';
import { Badge, BucketText, type DataTableColumn, DateText, MoneyText, NameText } from '@renderer/ui';
import { type AgingBasis, type AgingItem } from '@shared/aging';
import { minorToDecimal } from '@shared/money';
import { type ReactNode, useMemo } from 'react';
import { bucketIndexOf } from './buckets';

export function keyOfItem(item: AgingItem): string {
  return `${item.documentId} ${item.instalment ?? ''} ${bucketIndexOf(item.column)}`;
}

export type ItemColumnsInput = {
  readonly basis: AgingBasis;
  readonly hasCustomer: boolean;
};

/** The columns of open items, wherever they are listed. */
export function useItemColumns({
  basis,
  hasCustomer,
}: ItemColumnsInput): readonly DataTableColumn<AgingItem>[] {
  const text = useText();
  const open = useOpen();
  const nameOf = useCustomerNames();
  return useMemo(() => {
    const words = text.aging.items;
    const customer: DataTableColumn<AgingItem> = {
      key: 'customer',
      header: words.customer,
      width: 220,
      cell: (item) => (
        <NameText
          name={nameOf(item.customerId, item.customerName)}
          onOpen={() => open.customer(item.customerId)}
          note={item.customerCode}
        />
      ),
      text: (item) => nameOf(item.customerId, item.customerName),
    };
    const salesperson: DataTableColumn<AgingItem> = {
      key: 'salesperson',
      header: words.salesperson,
      width: 84,
      cell: (item) => <span className="quieter">{item.salesperson}</span>,
      text: (item) => item.salesperson ?? '',
    };
    return [
      {
        key: 'document',
        header: words.document,
        width: 160,
        isFlexible: true,
        isFixed: true,
        cell: (item) => (
          <NameText
            name={item.number}
            onOpen={() => open.document(item.kind, item.documentId)}
            note={noteOf(item, text.aging)}
          />
        ),
        text: (item) => item.number,
      },
      ...(hasCustomer ? [customer] : []),
      {
        key: 'issuedOn',
        header: words.issuedOn,
        width: 96,
        cell: (item) => (
          <span className="quieter">
            <DateText day={item.issuedOn} />
          </span>
        ),
        text: (item) => item.issuedOn,
      },
      {
        key: 'dueOn',
        header: words.dueOn,
        width: 96,
        cell: (item) => <DateText day={item.dueOn ?? null} />,
        text: (item) => item.dueOn ?? '',
      },
      {
        key: 'days',
        header: basis === 'due' ? words.days : words.age,
        width: 84,
        align: 'right',
        cell: (item) => <DaysOf item={item} />,
        text: (item) => (item.kind === 'invoice' ? String(item.days) : ''),
      },
      {
        key: 'amount',
        header: words.amount,
        width: 116,
        align: 'right',
        cell: (item) => <MoneyText minor={signOf(item) * item.amountMinor} currency={item.currency} />,
        text: (item) => minorToDecimal(signOf(item) * item.amountMinor, item.currency),
      },
      {
        key: 'open',
        header: words.open,
        width: 140,
        align: 'right',
        cell: (item) => (
          <MoneyText
            minor={item.openMinor}
            currency={item.currency}
            hasCurrency
            isStrong
            onOpen={() => open.document(item.kind, item.documentId)}
          />
        ),
        text: (item) => minorToDecimal(item.openMinor, item.currency),
      },
      {
        key: 'state',
        header: words.state,
        width: 92,
        cell: (item) => item.isDisputed && <Badge tone="warn">{text.aging.disputed}</Badge>,
        text: (item) => (item.isDisputed ? text.aging.disputed : ''),
      },
      ...(hasCustomer ? [salesperson] : []),
      {
        key: 'reference',
        header: words.reference,
        width: 110,
        cell: (item) => <span className="quieter">{item.reference}</span>,
        text: (item) => item.reference ?? '',
      },
    ];
  }, [text, open, nameOf, basis, hasCustomer]);
}

function DaysOf({ item }: { readonly item: AgingItem }): ReactNode {
  const { aging } = useText();
  if (item.kind !== 'invoice') return null;
  if (item.days <= 0 && item.column === 'notDue') {
    return (
      <span className="quietest">
        {item.days === 0 ? aging.dueToday : aging.daysLeft({ days: -item.days })}
      </span>
    );
  }
  return (
    <BucketText bucket={bucketIndexOf(item.column)}>
      <b>{item.days}</b>
    </BucketText>
  );
}

function noteOf(item: AgingItem, words: ReturnType<typeof useText>['aging']): string {
  const parts = [
    ...(item.kind === 'invoice' ? [] : [words.kinds[item.kind]]),
    ...(item.instalment === undefined ? [] : [words.instalment({ number: item.instalment })]),
  ];
  return parts.join(' · ');
}

/** Receipts and credit notes stand against what is owed. */
function signOf(item: AgingItem): 1 | -1 {
  return item.kind === 'invoice' ? 1 : -1;
}
