import type { Slide } from '../deck.ts';
import { CLAIMS } from '../method/method-note.ts';
import { type Passage, passages } from '../passages.ts';
import { defineSlide, paragraphs, type SlideInput, slideFrame } from './slide-kind.ts';

/** Beside each other on one slide while they can be read there; else one after the other. */
const BESIDE = [14, 13, 12, 11] as const;
const ALONE = [14, 13, 12, 11, 10, 9] as const;
const GAP = 36;

function bases({ say }: SlideInput): readonly Passage[] {
  const entry = (id: 'direction' | 'weight'): Passage => ({
    name: id,
    label: say((t) => t(`method.convention.${id}.name`)),
    text: say((t) => t(`method.convention.${id}.text`)),
  });
  return [
    { name: 'intro', text: say((t) => t('method.intro-read')), bold: true },
    entry('direction'),
    entry('weight'),
    { name: 'levels', label: say((t) => t('method.section.findings')), text: say((t) => t('method.findings-intro')) },
  ];
}

function claims({ say }: SlideInput): readonly Passage[] {
  return [
    { name: 'claims', text: say((t) => t('method.section.claims')), bold: true },
    ...CLAIMS.map((id): Passage => ({ name: `claim-${id}`, text: say((t) => t(`method.claim.${id}`)) })),
  ];
}

/** What is measured, and what must not be concluded from it. */
export const methodSlides = defineSlide({
  id: 'method',
  build: (input) => {
    if (input.content.departments.size === 0) return [];
    const { body } = input.page;
    const width = (body.width - GAP) / 2;
    const left = passages({ ...body, width }, bases(input), BESIDE);
    const right = passages({ ...body, x: body.x + width + GAP, width }, claims(input), BESIDE);
    const frame: Omit<Slide, 'name' | 'items'> = {
      ...slideFrame(input),
      title: input.say((t) => t('export.deck.method-title')),
      notes: paragraphs([input.say((t) => t('export.deck.method-notes'))]),
    };
    if (left.fits && right.fits) return [{ ...frame, name: 'method-1', items: [...left.items, ...right.items] }];
    return [bases(input), claims(input)].map((parts, index) => ({
      ...frame,
      name: `method-${index + 1}`,
      items: passages(body, parts, ALONE).items,
    }));
  },
});
