import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { type Spot } from './tableKeys';
import { recall, remember, type TableMemory } from './tableMemory';

export type TableMemoryHold = {
  readonly before: TableMemory | undefined;
  readonly noteScroll: () => void;
  readonly noteSpot: (spot: Spot | null) => void;
};

/** Puts a table back to where it was left, once its rows are there, and keeps where it goes from then on. */
export function useTableMemory(
  stateKey: string | undefined,
  scroller: RefObject<HTMLDivElement | null>,
  hasRows: boolean,
): TableMemoryHold {
  const before = useRef(recall(stateKey));
  const spot = useRef<Spot | null>(before.current?.spot ?? null);
  const isRestored = useRef(false);
  useLayoutEffect(() => {
    if (!hasRows || isRestored.current) return;
    isRestored.current = true;
    const left = before.current;
    if (left === undefined || scroller.current === null) return;
    scroller.current.scrollTop = left.top;
    scroller.current.scrollLeft = left.left;
  }, [hasRows, scroller]);
  const note = useCallback(() => {
    if (stateKey === undefined || !isRestored.current || scroller.current === null) return;
    remember(stateKey, {
      top: scroller.current.scrollTop,
      left: scroller.current.scrollLeft,
      spot: spot.current,
    });
  }, [stateKey, scroller]);
  const noteSpot = useCallback(
    (next: Spot | null) => {
      spot.current = next;
      note();
    },
    [note],
  );
  return { before: before.current, noteScroll: note, noteSpot };
}
