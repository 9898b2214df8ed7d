import { useApp, useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { announcement } from './announcement.ts';

/** Says to a screen reader what is selected on the map; the one polite live region. */
export function Announcer() {
  const app = useApp();
  const t = useT();
  const selection = useStore((state) => state.selection);
  const report = useStore((state) => state.analysis.report);
  const engagement = useStore((state) => state.engagement);
  // Another map comes with another selection.
  const content = mapContent(engagement, app.store.getState().map);
  return (
    <p id="map-announcement" className="unseen" aria-live="polite">
      {content === undefined ? '' : announcement(t, content, selection, report)}
    </p>
  );
}
