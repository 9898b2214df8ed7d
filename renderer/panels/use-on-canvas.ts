import { useSyncExternalStore } from 'react';

function listen(changed: () => void): () => void {
  document.addEventListener('focusin', changed);
  document.addEventListener('focusout', changed);
  return () => {
    document.removeEventListener('focusin', changed);
    document.removeEventListener('focusout', changed);
  };
}

const onCanvas = (): boolean => document.activeElement?.closest('[data-canvas]') != null;

/** Whether the focus is on the map, where what it stands on is read by itself. */
export const useOnCanvas = (): boolean => useSyncExternalStore(listen, onCanvas);
