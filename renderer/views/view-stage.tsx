import { Suspense } from 'react';
import { useStore } from '#renderer/state/app-context.ts';
import { VIEW_LIST } from '#renderer/state/view-list.ts';
import { Awaited } from '#renderer/ui/awaited.tsx';
import { ViewTabs } from './view-tabs.tsx';
import { VIEWS } from './views.ts';
import './view-stage.css';

/** The views of the map. The drawing stays alive behind the others, so that coming back to it finds zoom and place as left. */
export function ViewStage() {
  const shown = useStore((state) => state.view);
  return (
    <div className="view-stage">
      <ViewTabs />
      <div className="view-slots">
        {VIEW_LIST.filter(({ id }) => id === shown || id === 'map').map(({ id }) => {
          const View = VIEWS[id].component;
          return (
            <div
              key={id}
              id={`view-${id}`}
              className="view-slot"
              role="tabpanel"
              aria-labelledby={`view-tab-${id}`}
              data-hidden={id !== shown}
              inert={id !== shown}
            >
              <Suspense fallback={<Awaited />}>
                <View />
              </Suspense>
            </div>
          );
        })}
      </div>
    </div>
  );
}
