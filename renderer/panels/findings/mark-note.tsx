import type { ReactNode } from 'react';
import { useT } from '#renderer/state/use-t.ts';
import { markKindName } from '#shared/export/mark-words.ts';
import type { Mark } from '#shared/model/mark.ts';

/** Why a finding is set aside, with what can be done about it. */
export function MarkNote({ mark, children }: { readonly mark: Mark; readonly children: ReactNode }) {
  const t = useT();
  return (
    <div className="mark-note">
      <p>
        <span className="mark-kind">{markKindName(t, mark.kind)}</span>
        <span className="mark-reason">{mark.reason}</span>
      </p>
      {children}
    </div>
  );
}
