import { type KeyboardEvent, useRef } from 'react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { showView } from '#renderer/state/show-view.ts';
import { useT } from '#renderer/state/use-t.ts';
import { VIEW_LIST } from '#renderer/state/view-list.ts';
import { VIEWS } from './views.ts';

/** The tabs above the view: one map, seen in several ways. */
export function ViewTabs() {
  const app = useApp();
  const t = useT();
  const shown = useStore((state) => state.view);
  const tabs = useRef<HTMLDivElement>(null);
  const turn = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = VIEW_LIST.findIndex(({ id }) => id === shown);
    const next = VIEW_LIST[(at + step + VIEW_LIST.length) % VIEW_LIST.length];
    if (next === undefined) return;
    showView(app, next.id);
    tabs.current?.querySelector<HTMLElement>(`#view-tab-${next.id}`)?.focus();
  };
  return (
    <div ref={tabs} className="view-tabs" role="tablist" aria-label={t('view.tabs')}>
      {VIEW_LIST.map(({ id, label }) => {
        const Icon = VIEWS[id].icon;
        return (
          <button
            key={id}
            id={`view-tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === shown}
            aria-controls={`view-${id}`}
            tabIndex={id === shown ? 0 : -1}
            onClick={() => showView(app, id)}
            onKeyDown={turn}
          >
            <Icon size={15} aria-hidden="true" />
            {t(label)}
          </button>
        );
      })}
    </div>
  );
}
