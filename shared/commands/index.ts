export { type CommandId, commandIds, isCommandId } from './commandIds';
export { type CommandEntry, commandTable, type MenuName, menuNames } from './commandTable';
