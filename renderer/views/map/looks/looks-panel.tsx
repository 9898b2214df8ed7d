import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { focusView } from '#renderer/state/focus-view.ts';
import { ARROW_LOOKS, COLOUR_LOOKS, isUsual, type Looks, SIZE_LOOKS, USUAL_LOOKS } from '#renderer/state/looks.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import './looks.css';

/** What colour, size and arrows on the map stand for. How the map is looked at is no edit: nothing to undo, nothing to save. */
export function LooksPanel() {
  const app = useApp();
  const t = useT();
  const looks = useStore((state) => state.looks);
  const open = useStore((state) => state.looksOpen);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) panel.current?.querySelector('select')?.focus();
  }, [open]);
  if (!open) return null;
  const set = (change: Partial<Looks>): void => app.store.setState({ looks: { ...looks, ...change } });
  const close = (): void => {
    app.store.setState({ looksOpen: false });
    focusView(app);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <section ref={panel} className="looks-panel" aria-label={t('looks.title')} onKeyDown={onKeyDown}>
      <header>
        <h2>{t('looks.title')}</h2>
        <IconButton icon={X} label={t('dialog.close')} onClick={close} />
      </header>
      <SelectField
        label={t('looks.colour')}
        value={looks.colour}
        options={COLOUR_LOOKS.map((value) => ({ value, label: t(`looks.colour.${value}`) }))}
        onChange={(colour) => set({ colour })}
      />
      <SelectField
        label={t('looks.size')}
        value={looks.size}
        options={SIZE_LOOKS.map((value) => ({ value, label: t(`looks.size.${value}`) }))}
        onChange={(size) => set({ size })}
      />
      <SelectField
        label={t('looks.arrows')}
        value={looks.arrows}
        options={ARROW_LOOKS.map((value) => ({ value, label: t(`looks.arrows.${value}`) }))}
        onChange={(arrows) => set({ arrows })}
      />
      <Button look="quiet" disabled={isUsual(looks)} onClick={() => set(USUAL_LOOKS)}>
        {t('looks.usual')}
      </Button>
    </section>
  );
}
