import { useText } from '@renderer/i18n';
import { type CommandId, commandIds, commandTable } from '@shared/commands';
import { useMemo } from 'react';
import { useCommandStore } from './commandStore';

export type AvailableCommand = {
  readonly id: CommandId;
  readonly label: string;
  readonly keys: string | undefined;
  readonly canRun: boolean;
};

/** The registry in the screen's language, with what can run now. */
export function useAvailableCommands(): readonly AvailableCommand[] {
  const text = useText();
  const handlers = useCommandStore((store) => store.handlers);
  return useMemo(
    () =>
      commandIds.map((id) => ({
        id,
        label: commandTable[id].label(text),
        keys: commandTable[id].keys,
        canRun: handlers.get(id)?.at(-1)?.handler.isEnabled ?? false,
      })),
    [text, handlers],
  );
}
