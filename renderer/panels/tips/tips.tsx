import { Lightbulb, X } from 'lucide-react';
import { commandById } from '#renderer/commands/commands.ts';
import { keysText } from '#renderer/commands/key-bindings.ts';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { showsMap } from '#renderer/state/on-map.ts';
import { rememberPreferences } from '#renderer/state/preferences.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { TIPS } from './tip-list.ts';
import './tips.css';

/** What to know on the first day, one thing at a time, beside the work and never in its way. */
export function Tips() {
  const app = useApp();
  const t = useT();
  const at = useStore((state) => state.tip);
  // They speak of the map, and would cover the other views.
  const seen = useStore(showsMap);
  const tip = at === undefined || !seen ? undefined : TIPS[at];
  if (at === undefined || tip === undefined) return null;
  const keys = tip.command === undefined ? undefined : commandById(tip.command).keys?.[0];
  const end = (): void => {
    app.store.setState({ tip: undefined });
    rememberPreferences(app, { tipsSeen: true });
  };
  const isLast = at === TIPS.length - 1;
  return (
    <aside className="tips" aria-label={t('command.tips')}>
      <header>
        <Lightbulb size={16} aria-hidden="true" />
        <h2>{t(tip.title)}</h2>
        <IconButton icon={X} label={t('tips.skip')} onClick={end} />
      </header>
      <p>{t(tip.text)}</p>
      <footer>
        {keys !== undefined && <kbd>{keysText(keys, app.info.platform === 'mac')}</kbd>}
        <span className="spring" />
        <span className="tips-count">{t('tips.count', { at: at + 1, total: TIPS.length })}</span>
        <Button onClick={() => (isLast ? end() : app.store.setState({ tip: at + 1 }))}>
          {t(isLast ? 'tips.end' : 'tips.next')}
        </Button>
      </footer>
    </aside>
  );
}
