import { type CommandId } from '@shared/commands';
import { create } from 'zustand';

/** What a command does now, given by the frame or by the screen that stands; the latest one counts. */
export type CommandHandler = { readonly perform: () => void; readonly isEnabled: boolean };

type Handlers = ReadonlyMap<
  CommandId,
  readonly { readonly owner: symbol; readonly handler: CommandHandler }[]
>;

export const useCommandStore = create<{ readonly handlers: Handlers }>()(() => ({ handlers: new Map() }));

/** Puts a handler on top of those that the command has, or changes the one that this owner has put. */
export function putHandler(id: CommandId, owner: symbol, handler: CommandHandler): void {
  const held = useCommandStore.getState().handlers.get(id) ?? [];
  const isHeld = held.some((entry) => entry.owner === owner);
  const next = isHeld
    ? held.map((entry) => (entry.owner === owner ? { owner, handler } : entry))
    : [...held, { owner, handler }];
  setHandlers(id, next);
}

export function removeHandler(id: CommandId, owner: symbol): void {
  const held = useCommandStore.getState().handlers.get(id) ?? [];
  setHandlers(
    id,
    held.filter((entry) => entry.owner !== owner),
  );
}

/** The handler that would act now, or undefined where the command cannot run. */
export function handlerOf(id: CommandId): CommandHandler | undefined {
  const handler = useCommandStore.getState().handlers.get(id)?.at(-1)?.handler;
  return handler?.isEnabled ? handler : undefined;
}

/** Runs a command if it can run; answers whether it did. */
export function runCommand(id: CommandId): boolean {
  const handler = handlerOf(id);
  if (handler === undefined) return false;
  handler.perform();
  return true;
}

function setHandlers(id: CommandId, entries: readonly { owner: symbol; handler: CommandHandler }[]): void {
  useCommandStore.setState((state) => {
    const handlers = new Map(state.handlers);
    if (entries.length === 0) handlers.delete(id);
    else handlers.set(id, entries);
    return { handlers };
  });
}
