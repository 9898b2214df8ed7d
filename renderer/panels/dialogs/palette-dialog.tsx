import { Bookmark, Command, FileStack, Flag, type LucideIcon, Search, Spline, Square } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { belongsToInputMethod, keysText } from '#renderer/commands/key-bindings.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { choseLately, type PaletteItem, paletteItems } from './palette-model.ts';
import './palette.css';

const ICONS: Readonly<Record<PaletteItem['kind'], LucideIcon>> = {
  command: Command,
  department: Square,
  service: Spline,
  finding: Flag,
  map: FileStack,
  view: Bookmark,
};

/** Everything that can be done or gone to, found by typing. */
export function PaletteDialog() {
  const app = useApp();
  const t = useT();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const items = useMemo(() => paletteItems(t, app.store.getState(), query), [app, t, query]);
  useEffect(() => {
    const back = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (back instanceof HTMLElement) back.focus();
    };
  }, []);
  const close = (): void => app.store.setState({ dialog: undefined });
  const choose = (item: PaletteItem | undefined): void => {
    if (item === undefined || !item.enabled) return;
    app.store.setState((state) => ({ dialog: undefined, chosenLately: choseLately(state.chosenLately, item.id) }));
    // Once the palette is gone and the focus is back, so that the command may take it elsewhere.
    setTimeout(() => item.run(app));
  };
  const read = (text: string, composing: boolean): void => {
    setTyped(text);
    if (composing) return;
    setQuery(text);
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (belongsToInputMethod(event.nativeEvent)) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (event.key === 'Enter') choose(items[at]);
    else if (step !== undefined && items.length > 0) go(step);
    else return;
    event.preventDefault();
  };
  const go = (step: number): void => {
    const single = Math.abs(step) === 1;
    const next = single
      ? (at + step + items.length) % items.length
      : Math.min(Math.max(at + step, 0), items.length - 1);
    setAt(next);
    document.getElementById(`palette-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <dialog
      ref={dialog}
      className="dialog palette"
      aria-label={t('command.palette')}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onPointerDown={(event) => event.target === dialog.current && close()}
    >
      <div className="palette-field">
        <Search size={18} aria-hidden="true" />
        <input
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-label={t('palette.label')}
          aria-expanded={true}
          aria-controls="palette-items"
          aria-activedescendant={items.length > 0 ? `palette-${at}` : undefined}
          placeholder={t('palette.label')}
          value={typed}
          onChange={({ target, nativeEvent }) =>
            read(target.value, nativeEvent instanceof InputEvent && nativeEvent.isComposing)
          }
          onCompositionEnd={(event) => read(event.currentTarget.value, false)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id="palette-items" className="palette-items" role="listbox" aria-label={t('command.palette')}>
        {items.map((item, index) => {
          const Icon = ICONS[item.kind];
          return (
            <div
              key={`${item.kind} ${item.id}`}
              id={`palette-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              aria-disabled={!item.enabled}
              onClick={() => choose(item)}
              onKeyDown={onKeyDown}
            >
              <Icon size={15} aria-hidden="true" />
              <span className="palette-label">{item.label}</span>
              <span className="palette-detail">{item.detail}</span>
              {item.kind !== 'command' && <span className="palette-detail">{t(`palette.${item.kind}`)}</span>}
              {item.keys !== undefined && <kbd>{keysText(item.keys, app.info.platform === 'mac')}</kbd>}
            </div>
          );
        })}
      </div>
      {items.length === 0 && (
        <p className="palette-none" role="status">
          {t('palette.none')}
        </p>
      )}
    </dialog>
  );
}
