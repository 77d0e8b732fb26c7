import { runCommand, useCommand } from '@renderer/commands';
import { useBuckets, useCompanyBounds } from '@renderer/features/aging';
import { CustomerPaperButtons, CustomerPapers } from '@renderer/features/papers';
import { useLanguage, useText } from '@renderer/i18n';
import { useBook, useCustomerNames, useQuestion } from '@renderer/ledger';
import { given } from '@renderer/state/given';
import { type CustomerTab } from '@renderer/state/search';
import { useAsOf } from '@renderer/state/useAsOf';
import { type Open, useOpen } from '@renderer/state/useOpen';
import {
  Badge,
  Button,
  EmptyState,
  Icon,
  KeyFigures,
  type KeyFiguresProps,
  MoneyText,
  OpenText,
  PageHead,
  RecordHead,
  SkeletonBar,
  TabPanel,
  Tabs,
} from '@renderer/ui';
import { type CustomerFile } from '@renderer/workers/ledger/protocol';
import { type Catalogue } from '@shared/i18n';
import { type CustomerId } from '@shared/ids';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { IconPencil } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import css from './Customers.module.css';
import { CustomerDetails } from './CustomerDetails';
import { CustomerDocuments } from './CustomerDocuments';
import { CustomerHistory } from './CustomerHistory';
import { CustomerItems } from './CustomerItems';

const tabsId = 'customer-parts';

/** One customer's file. */
export function CustomerScreen(): ReactNode {
  const text = useText();
  const words = text.customers.page;
  const open = useOpen();
  const navigate = useNavigate();
  const asOf = useAsOf();
  const bounds = useCompanyBounds();
  const { id } = useParams({ from: '/customers/$id' });
  const { tab = 'items' } = useSearch({ from: '/customers/$id' });
  const nameOf = useCustomerNames();
  const canWrite = useBook()?.start.kind === 'ready';
  const { value } = useQuestion('customer.file', { id: id as CustomerId, asOf, bounds });
  const buckets = useBuckets(bounds, 'due');
  const file = value?.customer.id === id ? value : undefined;
  useCommand('edit.change', () => open.editCustomer(id as CustomerId), canWrite && file !== undefined);
  if (value === null) {
    return (
      <>
        <PageHead title={text.customers.title} />
        <EmptyState
          title={words.unknownTitle}
          text={words.unknown}
          primary={{ label: words.toList, onClick: () => open.customers() }}
        />
      </>
    );
  }
  if (file === undefined) return <Waiting />;
  const { customer } = file;
  const tabs: readonly CustomerTab[] = ['items', 'documents', 'papers', 'details', 'history'];
  const items = file.blocks.reduce((sum, block) => sum + block.items.length, 0);
  const counts: { readonly [T in CustomerTab]?: number } = { items, documents: file.documentCount };
  return (
    <>
      <RecordHead
        title={nameOf(customer.id, customer.name)}
        sub={<Identity file={file} />}
        figures={
          <div className={css.figures}>
            {file.blocks.map((block) => (
              <KeyFigures key={block.currency} figures={figuresOf(block, customer.id, text, open)} />
            ))}
          </div>
        }
        actions={
          <>
            <CustomerPaperButtons customerId={customer.id} />
            <Button
              icon={<Icon of={IconPencil} />}
              keys="F2"
              isDisabled={!canWrite}
              onClick={() => runCommand('edit.change')}
            >
              {words.edit}
            </Button>
          </>
        }
      />
      <Tabs
        id={tabsId}
        label={words.tabsLabel}
        value={tab}
        tabs={tabs.map((value_) => ({
          value: value_,
          label: value_ === 'papers' ? text.papers.ofOne.tab : words.tabs[value_],
          count: counts[value_],
        }))}
        onChange={(next) =>
          void navigate({
            to: '/customers/$id',
            params: { id },
            replace: true,
            search: given({ tab: next === 'items' ? undefined : next }),
          })
        }
      />
      <TabPanel tabsId={tabsId} value={tab} className={css.body}>
        {tab === 'items' && <CustomerItems file={file} buckets={buckets} />}
        {tab === 'documents' && <CustomerDocuments file={file} />}
        {tab === 'papers' && <CustomerPapers customerId={customer.id} />}
        {tab === 'details' && <CustomerDetails file={file} />}
        {tab === 'history' && <CustomerHistory file={file} />}
      </TabPanel>
    </>
  );
}

function Identity({ file }: { readonly file: CustomerFile }): ReactNode {
  const { page } = useText().customers;
  const { code, name, nameEn, taxId, salesperson, region, isOnHold } = file.customer;
  const isEnglish = useLanguage() === 'en';
  const otherName = nameEn === undefined ? undefined : isEnglish ? name : nameEn;
  const parts = [code, otherName, taxId, salesperson, region].filter(
    (part) => part !== undefined && part !== '',
  );
  return (
    <>
      {parts.join(' · ')} {isOnHold && <Badge tone="warn">{page.onHold}</Badge>}
    </>
  );
}

function figuresOf(
  block: CustomerFile['blocks'][number],
  customerId: CustomerId,
  text: Catalogue,
  open: Open,
): KeyFiguresProps['figures'] {
  const words = text.customers.page;
  const { currency } = block;
  return [
    {
      label: words.receivable,
      unit: currency,
      value: (
        <MoneyText
          minor={block.totalMinor}
          currency={currency}
          onOpen={() => open.items({ customerId, currency })}
        />
      ),
    },
    {
      label: words.overdue,
      value: (
        <MoneyText
          minor={block.overdueMinor}
          currency={currency}
          onOpen={() => open.invoices({ customerId, state: 'late', currency })}
        />
      ),
    },
    {
      label: words.unapplied,
      value: (
        <MoneyText
          minor={block.unappliedMinor}
          currency={currency}
          onOpen={() => open.items({ customerId, currency, column: 'unapplied' })}
        />
      ),
    },
    {
      label: words.oldest,
      value:
        block.oldestDaysLate > 0 ? (
          <OpenText
            onOpen={() =>
              open.invoices({ customerId, state: 'late', currency, sort: 'daysLate', down: true })
            }
          >
            {words.days({ days: block.oldestDaysLate })}
          </OpenText>
        ) : (
          <span className="quietest">–</span>
        ),
    },
  ];
}

function Waiting(): ReactNode {
  return <RecordHead title="" sub={<SkeletonBar width={280} />} />;
}
