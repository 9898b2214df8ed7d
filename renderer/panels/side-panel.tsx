import type { ReactNode } from 'react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { PANELS, type PanelId } from '#renderer/state/app-state.ts';
import { findingsNow } from '#renderer/state/open-findings.ts';
import { useT } from '#renderer/state/use-t.ts';
import { isRankingOnly } from '#shared/analysis/set-aside.ts';
import { DetailsPanel } from './details/details-panel.tsx';
import { FindingsPanel } from './findings/findings-panel.tsx';

const CONTENT: Readonly<Record<PanelId, () => ReactNode>> = { findings: FindingsPanel, details: DetailsPanel };

/** The panel at the right: findings, or the details of what is selected. */
export function SidePanel() {
  const app = useApp();
  const t = useT();
  const panel = useStore((state) => state.panel);
  const count = useStore((state) => findingsNow(state).open.filter((finding) => !isRankingOnly(finding)).length);
  const Content = CONTENT[panel];
  const turn = (key: string): void => {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    const next = PANELS[(PANELS.indexOf(panel) + 1) % PANELS.length] ?? panel;
    app.store.setState({ panel: next });
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <aside className="side-panel" aria-label={t('panel.side')}>
      <div className="tabs" role="tablist" aria-label={t('panel.side')}>
        {PANELS.map((id) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === panel}
            aria-controls="side-panel-content"
            tabIndex={id === panel ? 0 : -1}
            onClick={() => app.store.setState({ panel: id })}
            onKeyDown={(event) => turn(event.key)}
          >
            {t(`panel.${id}`)}
            {id === 'findings' && count > 0 && <span className="count">{count}</span>}
          </button>
        ))}
      </div>
      <div id="side-panel-content" className="side-panel-content" role="tabpanel" aria-labelledby={`tab-${panel}`}>
        <Content />
      </div>
    </aside>
  );
}
