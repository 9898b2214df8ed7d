import type { ReactNode } from 'react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { PANELS, type PanelId } from '#renderer/state/app-state.ts';
import { findingsNow } from '#renderer/state/open-findings.ts';
import { useT } from '#renderer/state/use-t.ts';
import { changesOn } from '#renderer/state/what-if.ts';
import { isRankingOnly } from '#shared/analysis/set-aside.ts';
import { DetailsPanel } from './details/details-panel.tsx';
import { FindingsPanel } from './findings/findings-panel.tsx';
import { WhatIfPanel } from './what-if/what-if-panel.tsx';

const CONTENT: Readonly<Record<PanelId, () => ReactNode>> = {
  findings: FindingsPanel,
  details: DetailsPanel,
  'what-if': WhatIfPanel,
};

/** The panel at the right: findings, the details of what is selected, or what is tried out. */
export function SidePanel() {
  const app = useApp();
  const t = useT();
  const panel = useStore((state) => state.panel);
  const tried = useStore((state) => changesOn(state.whatIf, state.map).length);
  const count = useStore((state) => findingsNow(state).open.filter((finding) => !isRankingOnly(finding)).length);
  const Content = CONTENT[panel];
  const turn = (key: string): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (step === undefined) return;
    const next = PANELS[(PANELS.indexOf(panel) + step + PANELS.length) % PANELS.length] ?? panel;
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
            {id === 'what-if' && tried > 0 && <span className="count">{tried}</span>}
          </button>
        ))}
      </div>
      <div id="side-panel-content" className="side-panel-content" role="tabpanel" aria-labelledby={`tab-${panel}`}>
        <Content />
      </div>
    </aside>
  );
}
