import { type CommandId } from '@shared/commands';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { putHandler, removeHandler } from './commandStore';

/**
 * Gives a command something to do for as long as the component stands. `perform` may change with every drawing; menu,
 * palette and key see only whether the command can run.
 */
export function useCommand(id: CommandId, perform: () => void, isEnabled = true): void {
  const [owner] = useState(() => Symbol(id));
  const latest = useRef(perform);
  useLayoutEffect(() => {
    latest.current = perform;
  });
  useEffect(() => {
    putHandler(id, owner, { perform: () => latest.current(), isEnabled });
  }, [id, owner, isEnabled]);
  useEffect(() => () => removeHandler(id, owner), [id, owner]);
}
