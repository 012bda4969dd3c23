import { useSyncExternalStore } from 'react';

/** Where the list and what stands beside it fit side by side; layout-styles breaks at the same width. */
const WIDE = '(width >= 1100px)';

export function useWideScreen(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches);
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
