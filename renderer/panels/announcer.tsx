import { announcement } from '#renderer/state/announcement.ts';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { selectionSize } from '#renderer/state/selection.ts';
import { reachable, shownNow } from '#renderer/state/shown.ts';
import { useT } from '#renderer/state/use-t.ts';
import { useOnCanvas } from './use-on-canvas.ts';
import { useSpoken } from './use-spoken.ts';

/**
 * Says to a screen reader what is selected. What the focus on the map stands on is read there already, so it is not said here
 * again.
 */
export function Announcer() {
  const app = useApp();
  const t = useT();
  const selection = useStore((state) => state.selection);
  const report = useStore((state) => state.analysis.report);
  // Another map comes with another selection. What is hidden is not counted.
  useStore((state) => state.engagement);
  useStore(shownNow);
  const content = reachable(app.store.getState());
  const read = useOnCanvas() && selectionSize(selection) === 1;
  const said = useSpoken(content === undefined ? '' : announcement(t, content, selection, report));
  return (
    <p id="map-announcement" className="unseen" aria-live={read ? 'off' : 'polite'}>
      {said}
    </p>
  );
}
