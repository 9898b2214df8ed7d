import { announcement } from '#renderer/state/announcement.ts';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { selectionSize } from '#renderer/state/selection.ts';
import { useT } from '#renderer/state/use-t.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { useOnCanvas } from './use-on-canvas.ts';
import { useSpoken } from './use-spoken.ts';

/**
 * Says to a screen reader what is selected and what was done; the one polite live region. What the focus on the map stands on
 * is read there already, so it is not said here again.
 */
export function Announcer() {
  const app = useApp();
  const t = useT();
  const selection = useStore((state) => state.selection);
  const report = useStore((state) => state.analysis.report);
  const engagement = useStore((state) => state.engagement);
  const onCanvas = useOnCanvas();
  // Another map comes with another selection.
  const content = mapContent(engagement, app.store.getState().map);
  const read = onCanvas && selectionSize(selection) === 1;
  const said = useSpoken(content === undefined ? '' : announcement(t, content, selection, report));
  return (
    <p id="map-announcement" className="unseen" aria-live={read ? 'off' : 'polite'}>
      {said}
    </p>
  );
}
