import { useSyncExternalStore } from 'react';

const QUERY = '(forced-colors: active)';

function listen(changed: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Whether the system has put its own few colours in place of ours; what is drawn on a canvas must then be drawn anew. */
export const useForcedColours = (): boolean => useSyncExternalStore(listen, () => matchMedia(QUERY).matches);
