import { TriangleAlert, X } from 'lucide-react';
import { useApp } from '#renderer/state/app-context.ts';
import { dropChange } from '#renderer/state/try-change.ts';
import { useT } from '#renderer/state/use-t.ts';
import type { TriedOut, WhatIfChange } from '#renderer/state/what-if.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { faultText } from '#shared/i18n/fault-text.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { changeText } from './change-text.ts';

export interface ChangeListProps {
  readonly changes: readonly WhatIfChange[];
  readonly content: MapContent;
  readonly refused: TriedOut['refused'];
}

/** What is tried out, in its order; each can be taken back. One that no longer fits says why. */
export function ChangeList({ changes, content, refused }: ChangeListProps) {
  const app = useApp();
  const t = useT();
  return (
    <section className="what-if-section" aria-label={t('what-if.changes')}>
      <h3>{t('what-if.changes')}</h3>
      <ol className="what-if-changes">
        {changes.map((change, place) => {
          const text = changeText(t, content, change);
          const fault = refused.get(change);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the order of changes is what they are told apart by
            <li key={place}>
              <span>
                {text}
                {fault !== undefined && (
                  <span className="what-if-refused">
                    <TriangleAlert size={13} aria-hidden="true" />
                    {faultText(t, fault).what}
                  </span>
                )}
              </span>
              <IconButton
                icon={X}
                label={t('what-if.drop', { change: text })}
                onClick={() => dropChange(app, change)}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
