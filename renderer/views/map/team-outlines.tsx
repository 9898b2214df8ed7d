import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { drawnTeams, teamsMoved } from './drawn-teams.ts';
import { useDragged } from './use-dragged.ts';

/** The teams of the map as dashed lines round their members, each with its name; a list for those who do not see them. */
export function TeamOutlines({ cy }: { readonly cy: Core }) {
  const t = useT();
  const app = useApp();
  const drawn = useStore(drawnTeams);
  const [view, setView] = useState('');
  const any = drawn.length > 0;
  const dragged = useDragged(cy, any);
  const lines = dragged.size === 0 ? drawn : teamsMoved(app.store.getState(), dragged);
  useEffect(() => {
    if (!any) return;
    const follow = (): void => setView(`translate(${cy.pan().x} ${cy.pan().y}) scale(${cy.zoom()})`);
    follow();
    cy.on('viewport', follow);
    return () => {
      cy.off('viewport', follow);
    };
  }, [cy, any]);
  if (!any) return null;
  return (
    <>
      <svg className="teams" aria-hidden="true">
        <g transform={view}>
          {lines.map(({ id, label, path, at, hue }) => (
            <g key={id} style={{ color: `var(--hue-${hue}-text)` }}>
              <path d={path} fillRule="evenodd" />
              <text x={at.x} y={at.y - 5}>
                {label}
              </text>
            </g>
          ))}
        </g>
      </svg>
      <ul className="unseen" aria-label={t('team.list')}>
        {lines.map(({ id, label, members }) => (
          <li key={id}>{t('team.read', { name: label, members })}</li>
        ))}
      </ul>
    </>
  );
}
