import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { belongsToInputMethod } from '#renderer/commands/key-bindings.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { closeMapPanel } from '#renderer/state/map-panel.ts';
import { useT } from '#renderer/state/use-t.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import './looks.css';

/** Floats over the map beside its tools. It takes the focus when it opens; Escape gives it back to the map. */
export function MapPanel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const app = useApp();
  const t = useT();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || belongsToInputMethod(event.nativeEvent)) return;
    event.stopPropagation();
    closeMapPanel(app);
  };
  return (
    <section ref={panel} className="map-panel" aria-label={title} onKeyDown={onKeyDown}>
      <header>
        <h2>{title}</h2>
        <IconButton icon={X} label={t('dialog.close')} onClick={() => closeMapPanel(app)} />
      </header>
      {children}
    </section>
  );
}
