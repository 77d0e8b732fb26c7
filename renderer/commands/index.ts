export { runCommand } from './commandStore';
export { isStroke, isTyping } from './keys';
export { type AvailableCommand, useAvailableCommands } from './useAvailableCommands';
export { useCommand } from './useCommand';
export { useCommandKeys } from './useCommandKeys';
