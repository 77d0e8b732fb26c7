import { useSyncExternalStore } from 'react';

const roomy = '(min-width: 1540px)';
const narrow = '(max-width: 1380px)';

export type Room = 'roomy' | 'usual' | 'narrow';

/** How much room the window has for columns beside a page: what the row repeats or the pane tells gives way first. */
export function useRoom(): Room {
  return useSyncExternalStore(listen, read);
}

function read(): Room {
  if (window.matchMedia(roomy).matches) return 'roomy';
  return window.matchMedia(narrow).matches ? 'narrow' : 'usual';
}

function listen(changed: () => void): () => void {
  const queries = [roomy, narrow].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
