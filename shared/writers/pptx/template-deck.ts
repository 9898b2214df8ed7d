import { buildDeck, type DeckInput } from '#shared/export/build-deck.ts';
import type { Design } from '#shared/export/design.ts';
import { must } from '#shared/kernel/result.ts';
import { type ChosenLayouts, mapLayouts } from '#shared/office/layout-roles.ts';
import { readTemplate } from '#shared/office/template.ts';
import { templateDesign } from './template-design.ts';
import { writeTemplatePptx } from './template-pptx.ts';

/** A template as it is handed on: bytes that `readTemplate` has taken before, and which of its layouts were chosen. */
export interface ChosenTemplate {
  readonly bytes: Uint8Array;
  readonly layouts: ChosenLayouts;
}

/** The deck of an export, made after a template. */
export function templateDeck(input: DeckInput, chosen: ChosenTemplate): Uint8Array {
  const template = must(readTemplate(chosen.bytes));
  const { mapping } = mapLayouts(template, chosen.layouts);
  return writeTemplatePptx(buildDeck({ ...input, design: templateDesign(template, mapping) }), template, mapping);
}

/** How slides look after a template, for those who want to see them before they are written. */
export function designOf({ bytes, layouts }: ChosenTemplate): Design {
  const template = must(readTemplate(bytes));
  return templateDesign(template, mapLayouts(template, layouts).mapping);
}
