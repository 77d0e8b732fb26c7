import { type CustomerId, type InvoiceId, type PaperId } from '@shared/ids';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type PaperSearch } from './paperSearch';
import {
  type AgingSearch,
  type CustomersSearch,
  type CustomerTab,
  type InvoicesSearch,
  type ItemsSearch,
  type SettingsTab,
} from './search';

export type DocumentKind = 'invoice' | 'receipt' | 'creditNote';

/** Where figures and names lead. The day stays as it is: the root route keeps it in every address. */
export type Open = {
  readonly aging: (search?: AgingSearch) => void;
  readonly items: (search: ItemsSearch) => void;
  readonly customers: (search?: CustomersSearch) => void;
  readonly customer: (id: CustomerId, tab?: CustomerTab) => void;
  readonly newCustomer: () => void;
  readonly editCustomer: (id: CustomerId) => void;
  readonly invoices: (search?: InvoicesSearch) => void;
  readonly invoice: (id: InvoiceId) => void;
  readonly document: (kind: DocumentKind, id: string) => void;
  readonly letters: (search?: PaperSearch) => void;
  readonly statements: (search?: PaperSearch) => void;
  readonly paper: (id: PaperId) => void;
  readonly imports: () => void;
  readonly settings: (tab?: SettingsTab) => void;
  readonly start: () => void;
};

export function useOpen(): Open {
  const navigate = useNavigate();
  return useMemo(
    () => ({
      aging: (search = {}) => void navigate({ to: '/aging', search }),
      items: (search) => void navigate({ to: '/aging/items', search }),
      customers: (search = {}) => void navigate({ to: '/customers', search }),
      customer: (id, tab) =>
        void navigate({ to: '/customers/$id', params: { id }, search: tab === undefined ? {} : { tab } }),
      newCustomer: () => void navigate({ to: '/customers/new' }),
      editCustomer: (id) => void navigate({ to: '/customers/$id/edit', params: { id } }),
      invoices: (search = {}) => void navigate({ to: '/invoices', search }),
      invoice: (id) => void navigate({ to: '/invoices/$id', params: { id } }),
      document: (kind, id) => {
        if (kind === 'invoice') void navigate({ to: '/invoices/$id', params: { id } });
        else if (kind === 'receipt') void navigate({ to: '/receipts/$id', params: { id } });
        else void navigate({ to: '/credit-notes/$id', params: { id } });
      },
      letters: (search = {}) => void navigate({ to: '/letters', search }),
      statements: (search = {}) => void navigate({ to: '/statements', search }),
      paper: (id) => void navigate({ to: '/papers/$id', params: { id } }),
      imports: () => void navigate({ to: '/import' }),
      settings: (tab) => void navigate({ to: '/settings', search: tab === undefined ? {} : { tab } }),
      start: () => void navigate({ to: '/start' }),
    }),
    [navigate],
  );
}
