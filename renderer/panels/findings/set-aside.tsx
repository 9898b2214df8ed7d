import { useApp } from '#renderer/state/app-context.ts';
import { forgetMark, SET_ASIDE } from '#renderer/state/set-aside.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { SortedFindings } from '#shared/analysis/set-aside.ts';
import { idleMarkName } from '#shared/export/mark-words.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { FindingCard } from './finding-card.tsx';
import { MarkNote } from './mark-note.tsx';

export interface SetAsideProps extends Pick<SortedFindings, 'setAside' | 'idle'> {
  readonly content: MapContent;
}

/** The findings that are set aside with their reasons, folded away, and the reasons of those that are not flagged any more. */
export function SetAside({ setAside, idle, content }: SetAsideProps) {
  const app = useApp();
  const t = useT();
  const count = setAside.length + idle.length;
  if (count === 0) return null;
  return (
    <details className="set-aside">
      <summary id={SET_ASIDE}>{t('findings.set-aside', { count })}</summary>
      <ul className="findings">
        {setAside.map(({ finding, mark }) => (
          <FindingCard key={finding.key} finding={finding} content={content} mark={mark} />
        ))}
        {idle.map((mark) => {
          const name = idleMarkName(t, mark, content);
          return (
            <li key={mark.id} className="finding finding-idle">
              <p className="finding-kind">{name}</p>
              <MarkNote mark={mark}>
                <Button
                  look="quiet"
                  aria-label={t('mark.forget-one', { finding: name })}
                  onClick={() => forgetMark(app, mark, name)}
                >
                  {t('mark.forget')}
                </Button>
              </MarkNote>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
