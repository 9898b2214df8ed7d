import { useApp, useStore } from '#renderer/state/app-context.ts';
import { freeAmong } from '#renderer/state/free-name.ts';
import { discardWhatIf } from '#renderer/state/try-change.ts';
import { useT } from '#renderer/state/use-t.ts';
import { changesOn, tryOut } from '#renderer/state/what-if.ts';
import { whatIfContent } from '#renderer/state/what-if-content.ts';
import { Button } from '#renderer/ui/button.tsx';
import { nameIn } from '#shared/model/named.ts';
import { ChangeList } from './change-list.tsx';
import { changeText } from './change-text.ts';
import { ChooseChange } from './choose-change.tsx';
import { WhatIfOutcome } from './what-if-outcome.tsx';
import './what-if.css';

/** Changes that are tried out on the map, and what they would do to it. Nothing is made until it is kept. */
export function WhatIfPanel() {
  const app = useApp();
  const t = useT();
  const engagement = useStore((state) => state.engagement);
  const map = useStore((state) => state.map);
  const changes = useStore((state) => changesOn(state.whatIf, state.map));
  const tried = tryOut(engagement, changes);
  const known = whatIfContent(engagement, tried.engagement, map);
  if (known === undefined) return null;
  const keep = (): void => {
    const [only] = changes;
    const name = nameIn(known.content.map, t.language);
    const wanted =
      changes.length === 1 && only !== undefined
        ? t('keep.suggested-one', { map: name, change: changeText(t, known.content, only) })
        : t('keep.suggested', { map: name });
    app.store.setState({
      dialog: { kind: 'keep-scenario', suggested: freeAmong(engagement.maps.values(), wanted) },
    });
  };
  return (
    <div className="details what-if">
      {changes.length === 0 && <p className="panel-note">{t('what-if.intro')}</p>}
      <ChooseChange engagement={tried.engagement} map={map} />
      {changes.length > 0 && (
        <>
          <ChangeList changes={changes} content={known.content} refused={tried.refused} />
          <div className="what-if-answers">
            <Button onClick={() => discardWhatIf(app)}>{t('what-if.discard')}</Button>
            <Button look="primary" onClick={keep} disabled={tried.engagement === engagement}>
              {t('what-if.keep')}
            </Button>
          </div>
          <WhatIfOutcome before={engagement} after={tried.engagement} map={map} />
        </>
      )}
    </div>
  );
}
