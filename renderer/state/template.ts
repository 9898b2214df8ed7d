import type { HostFault } from '#shared/ipc/host-fault.ts';
import { type ChosenLayouts, LAYOUT_ROLES, type LayoutRole, mapLayouts } from '#shared/office/layout-roles.ts';
import type { TemplateFault } from '#shared/office/package-fault.ts';
import { readTemplate, type Template } from '#shared/office/template.ts';
import type { ChosenTemplate } from '#shared/writers/pptx/template-deck.ts';
import type { App } from './app.ts';
import { rememberPreferences } from './preferences.ts';

/** The firm's template that PowerPoint files are made after, or why it cannot be used now. */
export type FirmTemplate =
  | { readonly name: string; readonly bytes: Uint8Array; readonly read: Template; readonly fault?: undefined }
  | { readonly fault: HostFault | TemplateFault };

/** Reads the template that is remembered on this computer, anew each time: its file may have been changed or be gone. */
export async function recallTemplate(app: App): Promise<FirmTemplate | undefined> {
  const found = await app.host.call('template.read', {});
  const template = !found.ok
    ? { fault: found.failure }
    : found.value === null
      ? undefined
      : opened(found.value.name, found.value.bytes);
  app.store.setState({ template });
  return template;
}

function opened(name: string, bytes: Uint8Array): FirmTemplate {
  const read = readTemplate(bytes);
  return read.ok ? { name, bytes, read: read.value } : { fault: read.failure };
}

/** Asks for a file and remembers it where it can be a template; what cannot is refused, and the one before stays. */
export async function pickTemplate(app: App): Promise<void> {
  const file = await app.host.call('file.open', { kind: 'template' });
  if (!file.ok) return app.refuse(file.failure);
  if (file.value === null) return;
  const { token, name, bytes } = file.value;
  const template = opened(name, bytes);
  if (template.fault !== undefined) return app.refuse(template.fault);
  const kept = await app.host.call('template.remember', { token });
  if (!kept.ok) return app.refuse(kept.failure);
  app.store.setState({ template });
  chooseLayouts(app, {});
}

/** Nothing of it is kept. */
export async function forgetTemplate(app: App): Promise<void> {
  const gone = await app.host.call('template.remember', { token: null });
  if (!gone.ok) return app.refuse(gone.failure);
  app.store.setState({ template: undefined });
  chooseLayouts(app, {});
}

export function chooseLayouts(app: App, templateLayouts: ChosenLayouts): void {
  app.store.setState({ templateLayouts });
  rememberPreferences(app, { templateLayouts: { ...templateLayouts } });
}

/** What an export takes of it; undefined where it cannot be used. */
export function chosenTemplate({ store }: Pick<App, 'store'>, template: FirmTemplate): ChosenTemplate | undefined {
  return template.fault === undefined
    ? { bytes: template.bytes, layouts: store.getState().templateLayouts }
    : undefined;
}

/** The layout of a role, and whether somebody should look: nothing was sure and nothing chosen. */
export interface LayoutRow {
  readonly role: LayoutRole;
  readonly layout: string;
  readonly unsure: boolean;
}

export function layoutRows(template: Template, chosen: ChosenLayouts): readonly LayoutRow[] {
  const { mapping, unsure } = mapLayouts(template, chosen);
  return LAYOUT_ROLES.map((role) => ({ role, layout: mapping[role].name, unsure: unsure.includes(role) }));
}
