import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import { AgingItemsScreen, AgingScreen } from './features/aging';
import { CustomerScreen, CustomersScreen, EditCustomerScreen, NewCustomerScreen } from './features/customers';
import { CreditNoteScreen, InvoiceScreen, InvoicesScreen, ReceiptScreen } from './features/invoices';
import { Frame, NotFound } from './features/shell';
import {
  readAgingSearch,
  readCustomerSearch,
  readCustomersSearch,
  readInvoicesSearch,
  readItemsSearch,
  readRootSearch,
  readSettingsSearch,
} from './state/search';
import { readLettersSearch, readStatementsSearch } from './state/paperSearch';

/* Filters stand in the address: a drill-down is a link, Back restores what was seen, the day goes along everywhere. */

const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFound,
  validateSearch: readRootSearch,
  search: { middlewares: [retainSearchParams(['asOf'])] },
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => redirect({ to: '/aging', replace: true, throw: true }),
});

const aging = createRoute({
  getParentRoute: () => root,
  path: '/aging',
  validateSearch: readAgingSearch,
  component: AgingScreen,
});

const agingItems = createRoute({
  getParentRoute: () => root,
  path: '/aging/items',
  validateSearch: readItemsSearch,
  component: AgingItemsScreen,
});

const customers = createRoute({
  getParentRoute: () => root,
  path: '/customers',
  validateSearch: readCustomersSearch,
  component: CustomersScreen,
});

const newCustomer = createRoute({
  getParentRoute: () => root,
  path: '/customers/new',
  component: NewCustomerScreen,
});

const customer = createRoute({
  getParentRoute: () => root,
  path: '/customers/$id',
  validateSearch: readCustomerSearch,
  component: CustomerScreen,
});

const editCustomer = createRoute({
  getParentRoute: () => root,
  path: '/customers/$id/edit',
  component: EditCustomerScreen,
});

const invoices = createRoute({
  getParentRoute: () => root,
  path: '/invoices',
  validateSearch: readInvoicesSearch,
  component: InvoicesScreen,
});

const invoice = createRoute({
  getParentRoute: () => root,
  path: '/invoices/$id',
  component: InvoiceScreen,
});

const receipt = createRoute({
  getParentRoute: () => root,
  path: '/receipts/$id',
  component: ReceiptScreen,
});

const creditNote = createRoute({
  getParentRoute: () => root,
  path: '/credit-notes/$id',
  component: CreditNoteScreen,
});

const letters = createRoute({
  getParentRoute: () => root,
  path: '/letters',
  validateSearch: readLettersSearch,
  component: lazyRouteComponent(() => import('./features/papers'), 'LettersScreen'),
});

const statements = createRoute({
  getParentRoute: () => root,
  path: '/statements',
  validateSearch: readStatementsSearch,
  component: lazyRouteComponent(() => import('./features/papers'), 'StatementsScreen'),
});

const paper = createRoute({
  getParentRoute: () => root,
  path: '/papers/$id',
  component: lazyRouteComponent(() => import('./features/papers'), 'PaperScreen'),
});

const imports = createRoute({
  getParentRoute: () => root,
  path: '/import',
  component: lazyRouteComponent(() => import('./features/imports'), 'ImportScreen'),
});

const importFile = createRoute({
  getParentRoute: () => root,
  path: '/import/$id',
  component: lazyRouteComponent(() => import('./features/imports'), 'ImportFileScreen'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  validateSearch: readSettingsSearch,
  component: lazyRouteComponent(() => import('./features/settings'), 'SettingsScreen'),
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/start',
  component: lazyRouteComponent(() => import('./features/onboarding'), 'OnboardingScreen'),
});

export const router = createRouter({
  history: createHashHistory(),
  routeTree: root.addChildren([
    home,
    aging,
    agingItems,
    customers,
    newCustomer,
    customer,
    editCustomer,
    invoices,
    invoice,
    receipt,
    creditNote,
    letters,
    statements,
    paper,
    imports,
    importFile,
    settings,
    start,
  ]),
  defaultPendingMs: 400,
});

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: typeof router;
  }
}
