import type { Core } from 'cytoscape';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { belongsToInputMethod } from '#renderer/commands/key-bindings.ts';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { namingRun } from '#renderer/state/naming-run.ts';
import { useT } from '#renderer/state/use-t.ts';
import { renameDepartment } from '#shared/edits/rename-department.ts';
import { nameIn } from '#shared/model/named.ts';
import { useRenderedRect } from './map-overlay.ts';

/** The least size of the letters while typing, however far the map is zoomed out, in px. */
const LEAST_FONT = 12;

/** Types a department's name in its place. Enter keeps it where it is accepted, and so does leaving; Escape does not. */
export function LabelEditor({ cy }: { readonly cy: Core }) {
  const app = useApp();
  const t = useT();
  const row = useStore((state) =>
    state.editing === undefined ? undefined : state.engagement.departments.get(state.editing),
  );
  const rect = useRenderedRect(cy, row?.id);
  const field = useRef<HTMLTextAreaElement>(null);
  const open = row !== undefined && rect !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: selects once, when the editor opens on a department
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [open, row?.id]);
  if (!open) return null;

  const { language } = app.store.getState();
  /** False where the name is refused. */
  const keep = (): boolean => {
    const run = namingRun(row.id);
    const isNew = app.store.getState().history.past.at(-1)?.run === run;
    const name = field.current?.value ?? '';
    return app.edit(renameDepartment, { department: row.id, name, language }, isNew ? { run } : {});
  };
  const close = (): void => {
    app.store.setState({ editing: undefined });
    app.canvas?.focus();
  };
  const leave = (): void => {
    // Closing takes the focus away too; what was typed is kept once.
    if (app.store.getState().editing !== row.id) return;
    app.store.setState({ editing: undefined });
    keep();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (belongsToInputMethod(event.nativeEvent)) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      // A name that is refused stays open to be mended.
      if (keep()) close();
    }
  };
  return (
    <textarea
      key={row.id}
      ref={field}
      className="label-editor"
      aria-label={t('field.name')}
      defaultValue={nameIn(row, language)}
      style={{ ...rect, minWidth: 120, fontSize: Math.max(LEAST_FONT, 14 * cy.zoom()) }}
      onKeyDown={onKeyDown}
      onBlur={leave}
    />
  );
}
