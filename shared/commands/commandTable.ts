import { type Catalogue } from '../i18n';
import { type CommandId } from './commandIds';

export const menuNames = ['file', 'edit', 'view', 'go', 'help'] as const;
export type MenuName = (typeof menuNames)[number];

/** What native menu, palette and shortcut sheet know of a command; what it does is the screens' matter. */
export type CommandEntry = {
  /** The native menu that shows it; absent: palette and keys only. */
  readonly menu?: MenuName;
  /** A rule stands above it in the menu. */
  readonly startsGroup?: boolean;
  /** Default chord as drawn on a key cap: `Ctrl+Shift+Z`. On macOS Ctrl stands for the command key. */
  readonly keys?: string;
  readonly label: (t: Catalogue) => string;
};

/** The one registry: native menu, palette, shortcuts and tooltips all read it, so they can never differ. */
export const commandTable: Readonly<Record<CommandId, CommandEntry>> = {
  'file.newCustomer': { menu: 'file', keys: 'Ctrl+N', label: (t) => t.frame.commands.newCustomer },
  'file.import': { menu: 'file', keys: 'Ctrl+I', label: (t) => t.shell.commands.fileImport },
  'file.exportWorkbook': { menu: 'file', keys: 'Ctrl+E', label: (t) => t.shell.commands.fileExportWorkbook },
  'file.print': { menu: 'file', startsGroup: true, keys: 'Ctrl+P', label: (t) => t.shell.commands.filePrint },
  'file.loadSample': { label: (t) => t.frame.commands.loadSample },
  'file.removeSample': { menu: 'file', startsGroup: true, label: (t) => t.frame.commands.removeSample },
  'edit.undo': { menu: 'edit', keys: 'Ctrl+Z', label: (t) => t.shell.commands.editUndo },
  'edit.redo': { menu: 'edit', keys: 'Ctrl+Shift+Z', label: (t) => t.shell.commands.editRedo },
  'edit.change': { menu: 'edit', startsGroup: true, keys: 'F2', label: (t) => t.frame.commands.change },
  'edit.copyTable': {
    menu: 'edit',
    startsGroup: true,
    keys: 'Ctrl+Shift+C',
    label: (t) => t.shell.commands.editCopyTable,
  },
  'edit.find': { menu: 'edit', keys: 'Ctrl+F', label: (t) => t.shell.commands.editFind },
  'view.explain': { menu: 'view', keys: 'Ctrl+Y', label: (t) => t.shell.commands.viewExplain },
  'view.columns': { menu: 'view', keys: 'Ctrl+Shift+K', label: (t) => t.shell.commands.viewColumns },
  'view.switchLanguage': {
    menu: 'view',
    startsGroup: true,
    keys: 'Ctrl+Shift+L',
    label: (t) => t.shell.commands.viewSwitchLanguage,
  },
  'view.switchColours': {
    menu: 'view',
    keys: 'Ctrl+Shift+D',
    label: (t) => t.shell.commands.viewSwitchColours,
  },
  'view.rowsTight': { menu: 'view', startsGroup: true, label: (t) => t.shell.commands.viewRowsTight },
  'view.rowsDefault': { menu: 'view', label: (t) => t.shell.commands.viewRowsDefault },
  'view.rowsLoose': { menu: 'view', label: (t) => t.shell.commands.viewRowsLoose },
  'go.palette': { menu: 'go', keys: 'Ctrl+K', label: (t) => t.shell.commands.goPalette },
  'go.aging': { menu: 'go', startsGroup: true, keys: 'Ctrl+1', label: (t) => t.shell.commands.goAging },
  'go.customers': { menu: 'go', keys: 'Ctrl+2', label: (t) => t.shell.commands.goCustomers },
  'go.invoices': { menu: 'go', keys: 'Ctrl+3', label: (t) => t.shell.commands.goInvoices },
  'go.imports': { menu: 'go', keys: 'Ctrl+4', label: (t) => t.shell.commands.goImports },
  'go.letters': { menu: 'go', keys: 'Ctrl+5', label: (t) => t.papers.commands.letters },
  'go.statements': { menu: 'go', keys: 'Ctrl+6', label: (t) => t.papers.commands.statements },
  'go.settings': { menu: 'go', keys: 'Ctrl+,', label: (t) => t.shell.commands.goSettings },
  'go.back': { menu: 'go', startsGroup: true, keys: 'Alt+ArrowLeft', label: (t) => t.shell.commands.goBack },
  'go.forward': { menu: 'go', keys: 'Alt+ArrowRight', label: (t) => t.shell.commands.goForward },
  'help.shortcuts': { menu: 'help', keys: '?', label: (t) => t.shell.commands.helpShortcuts },
  'help.history': { menu: 'help', startsGroup: true, label: (t) => t.shell.commands.helpHistory },
  'help.verify': { menu: 'help', label: (t) => t.shell.commands.helpVerify },
  'help.about': { menu: 'help', startsGroup: true, label: (t) => t.shell.commands.helpAbout },
};
