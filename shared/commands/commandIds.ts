/** Every command that a user can give by menu, palette or key. The name says where it stands in the menu. */
export const commandIds = [
  'file.newCustomer',
  'file.import',
  'file.exportWorkbook',
  'file.print',
  'file.loadSample',
  'file.removeSample',
  'edit.undo',
  'edit.redo',
  'edit.change',
  'edit.copyTable',
  'edit.find',
  'view.explain',
  'view.columns',
  'view.switchLanguage',
  'view.switchColours',
  'view.rowsTight',
  'view.rowsDefault',
  'view.rowsLoose',
  'go.palette',
  'go.aging',
  'go.customers',
  'go.invoices',
  'go.imports',
  'go.letters',
  'go.statements',
  'go.settings',
  'go.back',
  'go.forward',
  'help.shortcuts',
  'help.history',
  'help.verify',
  'help.about',
] as const;

export type CommandId = (typeof commandIds)[number];

export function isCommandId(text: string): text is CommandId {
  return (commandIds as readonly string[]).includes(text);
}
