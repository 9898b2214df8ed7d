import { useApp, useStore } from '#renderer/state/app-context.ts';
import { reachable, shownNow } from '#renderer/state/shown.ts';
import { useT } from '#renderer/state/use-t.ts';
import { activeItem, spokenId, spokenItems } from './spoken-model.ts';

/** What the drawing shows around the focus, for those who hear it: out of sight, and never a tab stop of its own. */
export function SpokenItems() {
  const app = useApp();
  const t = useT();
  useStore((state) => state.engagement);
  useStore(shownNow);
  const selection = useStore((state) => state.selection);
  const report = useStore((state) => state.analysis.report);
  const content = reachable(app.store.getState());
  const active = activeItem({ selection });
  const items = content === undefined ? [] : spokenItems(t, content, selection, report);
  return (
    <div className="unseen" data-spoken>
      {items.map(({ id, text }) => (
        <div
          key={id}
          id={spokenId(id)}
          role="group"
          aria-label={text}
          data-active={spokenId(id) === active || undefined}
        >
          {text}
        </div>
      ))}
    </div>
  );
}
