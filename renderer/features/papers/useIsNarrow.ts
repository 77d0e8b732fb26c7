import { useSyncExternalStore } from 'react';

const narrow = '(max-width: 1380px)';

/** Whether the window has no room for every column beside a page. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia(narrow).matches);
}

function listen(changed: () => void): () => void {
  const query = window.matchMedia(narrow);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
