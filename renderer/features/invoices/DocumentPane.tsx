import { EntryList } from '@renderer/features/shell';
import { formatInstant, useCount, useText } from '@renderer/i18n';
import { useBook } from '@renderer/ledger';
import { useOpen } from '@renderer/state/useOpen';
import {
  DateText,
  FactList,
  type FactListProps,
  MoneyText,
  OpenText,
  PaneSection,
  SidePane,
} from '@renderer/ui';
import { type InvoiceFile, type JournalEntryView } from '@renderer/workers/ledger/protocol';
import { type ImportRow, type Origin } from '@shared/ledger';
import { formatMinor } from '@shared/money';
import { type ReactNode } from 'react';

export type Fact = FactListProps['facts'][number];

export type DocumentPaneProps = {
  readonly facts: ReactNode;
  readonly origin: Origin | undefined;
  readonly from: ImportRow | null;
  readonly history: readonly JournalEntryView[];
};

/** Beside a document: its facts, the row of the file it came from, and what was done to it. */
export function DocumentPane({ facts, origin, from, history }: DocumentPaneProps): ReactNode {
  const { page } = useText().invoices;
  const isSample = useBook()?.company?.isSample ?? false;
  const count = useCount();
  const open = useOpen();
  return (
    <SidePane label={page.origin} width={316}>
      <PaneSection>{facts}</PaneSection>
      <PaneSection title={page.origin}>
        {origin === undefined || from === null ? (
          <p className="quieter">{isSample ? page.fromSample : page.byHand}</p>
        ) : (
          <>
            <p>{page.originFile({ file: from.fileName, row: origin.row })}</p>
            <p className="small quieter">{page.importedAt({ at: formatInstant(from.importedAt) })}</p>
            <p className="small">
              <OpenText onOpen={() => open.invoices({ importId: from.id })}>
                {page.importRows({ count: count(from.invoices) })}
              </OpenText>
            </p>
          </>
        )}
      </PaneSection>
      <PaneSection title={page.history}>
        {history.length === 0 ? (
          <p className="quieter">{isSample ? page.fromSample : page.noHistory}</p>
        ) : (
          <EntryList entries={history} hasUndo />
        )}
      </PaneSection>
    </SidePane>
  );
}

export function InvoiceFacts({ file }: { readonly file: InvoiceFile }): ReactNode {
  const { page } = useText().invoices;
  const { invoice } = file;
  const { currency, discount } = invoice;
  const facts: readonly (Fact | null)[] = [
    { label: page.issuedOn, value: <DateText day={invoice.issuedOn} /> },
    { label: page.dueOn, value: <DateText day={invoice.dueOn} /> },
    invoice.netMinor === undefined
      ? null
      : { label: page.net, value: <MoneyText minor={invoice.netMinor} currency={currency} /> },
    invoice.taxMinor === undefined
      ? null
      : { label: page.tax, value: <MoneyText minor={invoice.taxMinor} currency={currency} /> },
    discount === undefined
      ? null
      : {
          label: page.discount,
          value: page.discountText({
            amount: formatMinor(discount.amountMinor, currency),
            currency,
            day: discount.untilOn,
          }),
        },
    textFact(page.reference, invoice.reference),
    textFact(page.salesperson, invoice.salesperson),
    textFact(page.region, invoice.region),
    invoice.reversedOn === undefined
      ? null
      : { label: page.reversedOn, value: <DateText day={invoice.reversedOn} /> },
  ];
  return <FactList facts={facts.filter((fact) => fact !== null)} />;
}

export function textFact(label: string, value: string | undefined): Fact | null {
  return value === undefined || value === '' ? null : { label, value };
}
