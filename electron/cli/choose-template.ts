import { err, ok, type Result } from '#shared/kernel/result.ts';
import { nameKey } from '#shared/kernel/text.ts';
import { type ChosenLayouts, LAYOUT_ROLES } from '#shared/office/layout-roles.ts';
import { MB, PACKAGE_LIMITS } from '#shared/office/limits.ts';
import { readTemplate, type TemplateLayout } from '#shared/office/template.ts';
import type { ChosenTemplate } from '#shared/writers/pptx/template-deck.ts';
import { refuseInput, refuseUsage } from './refuse.ts';
import type { ExportTool } from './tools.ts';
import type { Call, Refusal, UsageFault } from './verb.ts';

/** The template that `--template` names, read through, with the layouts that `--layout` gives to roles; undefined without one. */
export async function chooseTemplate(
  call: Call,
  { extension }: ExportTool,
): Promise<Result<ChosenTemplate | undefined, Refusal>> {
  const { options, t, terminal } = call;
  const path = options.get('template');
  const given = ['template', 'layout'].find((name) => options.has(name));
  if (given === undefined) return ok(undefined);
  if (extension !== 'pptx') return refuseUsage(t, { code: 'cli-template-only', option: `--${given}` }, 'export');
  if (path === undefined)
    return refuseUsage(t, { code: 'cli-layout-alone', example: '--template FIRM.potx' }, 'export');
  const asked = layoutsAsked(call);
  if (!asked.ok) return refuseUsage(t, asked.failure, 'export');
  if (await terminal.isSameFile(options.get('to') ?? '', path))
    return refuseUsage(t, { code: 'cli-output-is-input', path }, 'export');
  const bytes = await terminal.readFile(path, PACKAGE_LIMITS.fileMb * MB);
  if (!bytes.ok) return refuseInput(t, undefined, bytes.failure);
  const template = readTemplate(bytes.value);
  if (!template.ok) return refuseInput(t, path, template.failure);
  const { layouts } = template.value;
  const found = Object.entries(asked.value).map(([role, name]) => [role, layoutNamed(layouts, name), name] as const);
  const missing = found.find(([, layout]) => layout === undefined);
  if (missing !== undefined) {
    const names = layouts.map(({ name }) => name).join(', ');
    const fault = { code: 'template-layout-unknown', layout: missing[2], layouts: names } as const;
    return refuseInput(t, path, fault);
  }
  return ok({ bytes: bytes.value, layouts: Object.fromEntries(found.map(([role, layout]) => [role, layout?.name])) });
}

const layoutNamed = (layouts: readonly TemplateLayout[], name: string): TemplateLayout | undefined =>
  layouts.find((layout) => layout.name === name) ?? layouts.find((layout) => nameKey(layout.name) === nameKey(name));

function layoutsAsked({ given }: Call): Result<ChosenLayouts, UsageFault> {
  const chosen = new Map<string, string>();
  for (const { value } of given.filter(({ name }) => name === 'layout')) {
    const [, role = '', layout = ''] = /^([^=]*)=(.+)$/s.exec(value) ?? [];
    const isKnown = LAYOUT_ROLES.some((each) => each === role) && !chosen.has(role);
    if (!isKnown)
      return err({
        code: 'cli-layout-unreadable',
        value,
        example: 'title-only=NAME',
        choices: LAYOUT_ROLES.join(', '),
      });
    chosen.set(role, layout);
  }
  return ok(Object.fromEntries(chosen));
}
