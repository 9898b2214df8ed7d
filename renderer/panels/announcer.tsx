import { useApp, useStore } from '#renderer/state/app-context.ts';
import { reachable, shownNow } from '#renderer/state/shown.ts';
import { useT } from '#renderer/state/use-t.ts';
import { announcement } from './announcement.ts';

/** Says to a screen reader what is selected on the map; the one polite live region. */
export function Announcer() {
  const app = useApp();
  const t = useT();
  const selection = useStore((state) => state.selection);
  const report = useStore((state) => state.analysis.report);
  // Another map comes with another selection. What is hidden is not counted.
  useStore((state) => state.engagement);
  useStore(shownNow);
  const content = reachable(app.store.getState());
  return (
    <p id="map-announcement" className="unseen" aria-live="polite">
      {content === undefined ? '' : announcement(t, content, selection, report)}
    </p>
  );
}
