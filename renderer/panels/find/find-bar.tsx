import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { belongsToInputMethod } from '#renderer/commands/key-bindings.ts';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { closeFind, FIND_FIELD, seek, stepFind } from '#renderer/state/find.ts';
import { useT } from '#renderer/state/use-t.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import './find-bar.css';

/** Seeks departments and services on the map; the rest is dimmed meanwhile. */
export function FindBar() {
  const open = useStore((state) => state.find !== undefined);
  return open ? <OpenFindBar /> : null;
}

function OpenFindBar() {
  const app = useApp();
  const t = useT();
  const find = useStore((state) => state.find);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const total = find?.hits.length ?? 0;
  const onMap = find?.hits[find.at]?.kind === 'map';
  const asked = (find?.query.trim() ?? '') !== '';
  const onKeyDown = (event: KeyboardEvent): void => {
    if (belongsToInputMethod(event.nativeEvent)) return;
    if (event.key === 'Escape') closeFind(app);
    else if (event.key === 'Enter' && event.target === field.current) stepFind(app, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className="find-bar" aria-label={t('command.find')} onKeyDown={onKeyDown}>
      <input
        ref={field}
        id={FIND_FIELD}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('find.label')}
        placeholder={t('find.label')}
        defaultValue={find?.query}
        onChange={(event) => {
          const { nativeEvent } = event;
          // Letters of a half-composed word would find the wrong things.
          if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing)) seek(app, event.target.value);
        }}
        onCompositionEnd={(event) => seek(app, event.currentTarget.value)}
      />
      <span className="find-count" role="status">
        {asked && (total === 0 ? t('find.none') : t('find.count', { at: (find?.at ?? 0) + 1, total }))}
        {onMap && <> · {t('note.on-map')}</>}
      </span>
      <IconButton
        icon={ChevronUp}
        label={t('find.previous')}
        disabled={total === 0}
        onClick={() => stepFind(app, -1)}
      />
      <IconButton icon={ChevronDown} label={t('find.next')} disabled={total === 0} onClick={() => stepFind(app, 1)} />
      <IconButton icon={X} label={t('dialog.close')} onClick={() => closeFind(app)} />
    </search>
  );
}
