import { useSyncExternalStore } from 'react';

const roomy = '(min-width: 1540px)';

/** Whether the window has room for every column beside a page. */
export function useIsRoomy(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia(roomy).matches);
}

function listen(changed: () => void): () => void {
  const query = window.matchMedia(roomy);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
