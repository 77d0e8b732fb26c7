import { runCommand, useAvailableCommands } from '@renderer/commands';
import { useText } from '@renderer/i18n';
import { useBook, useQuestion } from '@renderer/ledger';
import { useAsOf } from '@renderer/state/useAsOf';
import { type Open, useOpen } from '@renderer/state/useOpen';
import { type SearchHit } from '@renderer/workers/ledger/protocol';
import { type Catalogue } from '@shared/i18n';
import { matchText } from '@shared/search';
import {
  IconAbacus,
  IconArrowRight,
  IconBook,
  IconBuilding,
  IconMail,
  IconPencil,
  IconReceipt,
  type Icon as TablerIcon,
} from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { CustomerLine, InvoiceLine, Marked, OverdueText } from './PaletteLines';

export type PaletteItem = {
  readonly key: string;
  readonly icon: TablerIcon;
  readonly face: ReactNode;
  readonly side?: ReactNode;
  readonly keys?: string | undefined;
  /** The customer that the verbs below are for while this line is the current one. */
  readonly customer?: CustomerHit;
  readonly perform: () => void;
};
export type PaletteSection = {
  readonly key: string;
  readonly title: string;
  readonly items: readonly PaletteItem[];
};
export type CustomerHit = Extract<SearchHit, { readonly kind: 'customer' }>;

export type Found = {
  readonly sections: (subject: CustomerHit | null) => readonly PaletteSection[];
  readonly customers: readonly CustomerHit[];
  readonly isAsking: boolean;
};

/** What the typed text leads to: customers, documents and commands, the same for everyone who asks. */
export function usePaletteSections(typed: string): Found {
  const text = useText();
  const open = useOpen();
  const asOf = useAsOf();
  const hasCompany = (useBook()?.company ?? null) !== null;
  const commands = useAvailableCommands();
  const wanted = typed.trim();
  const answered = useQuestion(
    'search',
    wanted === '' || !hasCompany ? null : { text: wanted, limit: 12, asOf },
  );
  const hits = answered.value?.hits;
  const isAsking = (answered.isLoading || answered.isStale) && answered.error === null;
  return useMemo(() => {
    const found = wanted === '' ? [] : (hits ?? []);
    const customers = found.filter((hit) => hit.kind === 'customer');
    const invoices = found.filter((hit) => hit.kind === 'invoice');
    const commandItems = commands
      .filter((command) => command.canRun && command.id !== 'go.palette')
      .flatMap((command): PaletteItem[] => {
        const marks = matchText(command.label, wanted);
        if (marks === null) return [];
        return [
          {
            key: command.id,
            icon: IconArrowRight,
            face: <Marked text={command.label} marks={marks} />,
            keys: command.keys,
            perform: () => void runCommand(command.id),
          },
        ];
      });
    const sections = (subject: CustomerHit | null): readonly PaletteSection[] =>
      [
        {
          key: 'customers',
          title: text.frame.palette.customers,
          items: customers.map((hit) => customerItem(hit, open)),
        },
        {
          key: 'verbs',
          title: text.frame.palette.onCustomer,
          items: subject === null ? [] : verbsOf(subject, open, text),
        },
        {
          key: 'documents',
          title: text.frame.palette.documents,
          items: invoices.map((hit) => invoiceItem(hit, open)),
        },
        { key: 'commands', title: text.frame.palette.commands, items: commandItems },
      ].filter((section) => section.items.length > 0);
    return { sections, customers, isAsking };
  }, [wanted, hits, commands, text, open, isAsking]);
}

function customerItem(hit: CustomerHit, open: Open): PaletteItem {
  return {
    key: `customer-${hit.id}`,
    icon: IconBuilding,
    face: <CustomerLine hit={hit} />,
    side: <OverdueText hit={hit} />,
    customer: hit,
    perform: () => open.customer(hit.id),
  };
}

function verbsOf(subject: CustomerHit, open: Open, text: Catalogue): readonly PaletteItem[] {
  const words = text.frame.palette;
  const verb = (key: string, icon: TablerIcon, face: string, perform: () => void): PaletteItem => ({
    key: `verb-${key}`,
    icon,
    face,
    customer: subject,
    perform,
  });
  return [
    verb('items', IconAbacus, words.openItems, () => open.items({ customerId: subject.id })),
    verb('invoices', IconReceipt, words.allInvoices, () => open.invoices({ customerId: subject.id })),
    verb('letter', IconMail, text.papers.ofOne.write, () => open.letters({ customers: [subject.id] })),
    verb('statement', IconBook, text.papers.ofOne.statement, () =>
      open.statements({ customers: [subject.id] }),
    ),
    verb('edit', IconPencil, text.customers.page.edit, () => open.editCustomer(subject.id)),
  ];
}

function invoiceItem(hit: Extract<SearchHit, { readonly kind: 'invoice' }>, open: Open): PaletteItem {
  return {
    key: `invoice-${hit.id}`,
    icon: IconReceipt,
    face: hit.number,
    side: <InvoiceLine hit={hit} />,
    perform: () => open.invoice(hit.id),
  };
}
