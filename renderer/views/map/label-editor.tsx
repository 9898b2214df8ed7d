import type { Core } from 'cytoscape';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { commandById } from '#renderer/commands/commands.ts';
import { belongsToInputMethod } from '#renderer/commands/key-bindings.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { namingRun } from '#renderer/state/naming-run.ts';
import { useT } from '#renderer/state/use-t.ts';
import { renameDepartment } from '#shared/edits/rename-department.ts';
import type { Department } from '#shared/model/department.ts';
import { nameIn } from '#shared/model/named.ts';
import { useRenderedRect } from './map-overlay.ts';
import { spokenId } from './spoken-model.ts';
import { typingTarget, useKeyCatcher } from './use-key-catcher.ts';

/** The least size of the letters while typing, however far the map is zoomed out, in px. */
const LEAST_FONT = 12;

/**
 * Types a department's name in its place. Enter keeps it where it is accepted, and so does leaving; Escape does not. While
 * nothing is being named the same field waits unseen on the selected department, and what is typed there replaces its name.
 */
export function LabelEditor({ cy }: { readonly cy: Core }) {
  const app = useApp();
  const t = useT();
  const editing = useStore((state) => state.editing);
  const row = useStore((state) =>
    state.engagement.departments.get(state.editing ?? typingTarget(state) ?? ('' as never)),
  );
  const rect = useRenderedRect(cy, row?.id);
  const field = useRef<HTMLTextAreaElement>(null);
  /** The editor opened by typing: the field holds the first letters already. */
  const typed = useRef(false);
  const open = editing !== undefined && row?.id === editing;
  // biome-ignore lint/correctness/useExhaustiveDependencies: fills the field once, when the editor opens or closes
  useLayoutEffect(() => {
    if (field.current === null) return;
    if (!open) field.current.value = '';
    else if (!typed.current) {
      field.current.value = nameIn(row, app.store.getState().language);
      field.current.focus();
      field.current.select();
    }
    typed.current = false;
  }, [open, editing]);
  useKeyCatcher(app, field);

  /** False where the name is refused. */
  const keep = (department: Department): boolean => {
    const { language } = app.store.getState();
    const run = namingRun(department.id);
    const isNew = app.store.getState().history.past.at(-1)?.run === run;
    const name = field.current?.value ?? '';
    return app.edit(renameDepartment, { department: department.id, name, language }, isNew ? { run } : {});
  };
  const close = (): void => {
    app.store.setState({ editing: undefined });
    app.canvas?.focus();
  };
  const leave = (): void => {
    // Closing takes the focus away too; what was typed is kept once.
    if (row === undefined || app.store.getState().editing !== row.id) return;
    keep(row);
    app.store.setState({ editing: undefined });
  };
  const begin = (): void => {
    const state = app.store.getState();
    if (state.editing !== undefined) return;
    const target = typingTarget(state);
    if (target !== undefined) {
      typed.current = true;
      app.store.setState({ editing: target });
    } else if (field.current !== null) field.current.value = '';
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open) return;
    event.stopPropagation();
    if (belongsToInputMethod(event.nativeEvent)) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      // A name that is refused stays open to be mended.
      if (!keep(row)) return;
      close();
      if (event.key === 'Tab' && app.store.getState().tool === 'quick') {
        runCommand(app, commandById('department.add-linked'));
      }
    }
  };
  return (
    <textarea
      ref={field}
      className={open ? 'label-editor' : 'key-catcher'}
      tabIndex={-1}
      aria-label={open ? t('field.name') : t('map.label')}
      aria-controls={open ? undefined : 'map'}
      aria-activedescendant={open || row === undefined ? undefined : spokenId(row.id)}
      data-canvas={open ? undefined : true}
      data-key-catcher={open ? undefined : true}
      style={{ ...(rect ?? NOWHERE), minWidth: open ? 120 : 0, fontSize: Math.max(LEAST_FONT, 14 * cy.zoom()) }}
      onKeyDown={onKeyDown}
      onCompositionStart={begin}
      onInput={begin}
      onBlur={leave}
    />
  );
}

const NOWHERE = { left: 0, top: 0, width: 1, height: 1 };
