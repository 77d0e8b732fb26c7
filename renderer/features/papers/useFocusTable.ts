import { type RefObject, useEffect, useRef } from 'react';

/** Puts the keyboard on the table of a screen that has just come up, unless somebody has taken it elsewhere meanwhile. */
export function useFocusTable(): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    const isFree = activeElement === document.body || activeElement?.id === 'content';
    if (isFree) place.current?.querySelector('table')?.focus({ preventScroll: true });
  }, []);
  return place;
}
