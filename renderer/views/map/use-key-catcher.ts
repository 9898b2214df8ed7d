import { type RefObject, useLayoutEffect } from 'react';
import type { App } from '#renderer/state/app.ts';
import type { AppState } from '#renderer/state/app-state.ts';
import type { DepartmentId } from '#shared/model/department.ts';

/** The department whose name typing would replace: the only thing selected on a map that can be changed. */
export function typingTarget({ selection, readOnly }: AppState): DepartmentId | undefined {
  const [only] = selection.departments;
  return !readOnly && selection.departments.size === 1 && selection.services.size === 0 ? only : undefined;
}

/**
 * While one department is selected, the focus of the map is in the field that would name it, unseen, so that an input method
 * composes there from its first key on. Tab leaves the map from it; Shift+Tab goes to the map itself, and from there on.
 */
export function useKeyCatcher(app: App, field: RefObject<HTMLTextAreaElement | null>): void {
  useLayoutEffect(() => {
    const map = document.getElementById('map');
    if (map === null) return;
    const catches = (): boolean => {
      const state = app.store.getState();
      return state.editing === undefined && typingTarget(state) !== undefined;
    };
    let leaving = false;
    const forward = (): void => {
      if (!leaving && catches()) field.current?.focus({ preventScroll: true });
    };
    // Else Shift+Tab would come back from the map at once.
    const onKey = (event: KeyboardEvent): void => {
      leaving = event.key === 'Tab' && event.shiftKey;
    };
    const arrive = (): void => {
      leaving = false;
    };
    const follow = (): void => {
      if (document.activeElement === map) forward();
      else if (document.activeElement === field.current && app.store.getState().editing === undefined && !catches()) {
        map.focus();
      }
    };
    const own = field.current;
    const stop = app.store.subscribe(follow);
    map.addEventListener('focus', forward);
    own?.addEventListener('keydown', onKey);
    map.addEventListener('blur', arrive);
    return () => {
      stop();
      map.removeEventListener('focus', forward);
      own?.removeEventListener('keydown', onKey);
      map.removeEventListener('blur', arrive);
    };
  }, [app, field]);
}
