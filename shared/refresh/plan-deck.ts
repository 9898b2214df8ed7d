import { textDigest } from '#shared/writers/pptx/record.ts';
import { nodeAt } from './node.ts';
import type { DeckSlide, ReadDeck } from './old-deck.ts';
import { planSlide, type ShapeChange, type SlidePlan } from './plan-slide.ts';
import { textOf } from './slide-shapes.ts';

/** What becomes of a slide. */
export type SlideFate = 'own' | 'unchanged' | 'changed' | 'added' | 'removed' | 'kept-though-gone' | 'left-deleted';

export interface SlideChange {
  readonly name: string;
  readonly title: string;
  readonly fate: SlideFate;
  /** Its place in the old deck, from 1; none of one that is added or was deleted. */
  readonly number: number | undefined;
  readonly shapes: readonly ShapeChange[];
  /** The speaker's notes: written anew, or kept because somebody changed them. */
  readonly notes: 'new' | 'kept' | undefined;
}

export interface SlideStep extends SlideChange {
  readonly old: DeckSlide | undefined;
  readonly next: DeckSlide | undefined;
  readonly plan: SlidePlan | undefined;
}

export const titleOf = (slide: DeckSlide): string => slide.shapes.find(({ key }) => key === '@title')?.text ?? '';

function notesText(deck: ReadDeck, slide: DeckSlide): string | undefined {
  const root = slide.notes === undefined ? undefined : deck.xmlOf(slide.notes);
  if (!root?.ok) return undefined;
  const tree = nodeAt(root.value as never, 'p:cSld', 'p:spTree');
  const body = tree?.children.find(
    (each) => typeof each !== 'string' && JSON.stringify(each).includes('"value":"body"'),
  );
  return body === undefined || typeof body === 'string' ? undefined : textOf(body);
}

/** What an update would do, slide by slide: those of the old deck in its order, then what is new or stays away. Touches nothing. */
export function planDeck(old: ReadDeck, next: ReadDeck, written: readonly string[]): readonly SlideStep[] {
  const coming = new Map(next.slides.flatMap((slide) => (slide.record ? [[slide.record.slide, slide] as const] : [])));
  const steps: SlideStep[] = old.slides.map((slide, index): SlideStep => {
    const { record } = slide;
    const name = record?.slide ?? '';
    const base = { name, title: titleOf(slide), number: index + 1, old: slide, notes: undefined, shapes: [] };
    const goal = coming.get(name);
    if (record === undefined) return { ...base, fate: 'own', next: undefined, plan: undefined };
    const text = notesText(old, slide);
    const noted = text !== undefined && textDigest(text) !== record.notes;
    if (goal?.record === undefined) {
      const touched = noted || holdsOwn(slide);
      return { ...base, fate: touched ? 'kept-though-gone' : 'removed', next: undefined, plan: undefined };
    }
    const plan = planSlide(slide.shapes, record, goal.shapes, goal.record);
    const isNew = text !== undefined && goal.record.notes !== record.notes;
    const notes = isNew ? (noted ? 'kept' : 'new') : undefined;
    const does = plan.changes.some(({ fate }) => ['text', 'place', 'look', 'added', 'removed'].includes(fate));
    return {
      ...base,
      fate: does || notes === 'new' ? 'changed' : 'unchanged',
      next: goal,
      plan,
      notes,
      shapes: plan.changes,
    };
  });
  for (const [name, slide] of coming) {
    if (steps.some((step) => step.name === name)) continue;
    const fate = written.includes(name) ? 'left-deleted' : 'added';
    steps.push({
      name,
      title: titleOf(slide),
      fate,
      number: undefined,
      shapes: [],
      notes: undefined,
      old: undefined,
      next: slide,
      plan: undefined,
    });
  }
  return steps;
}

/** Whether the user put or wrote anything on a slide of ours. */
function holdsOwn({ shapes, record }: DeckSlide): boolean {
  const keys = new Set<string>();
  return shapes.some(({ key, node, text }) => {
    if (key.startsWith('orgloom:') || (node.tag === 'p:grpSp' && /(^|:)group:/.test(key))) return false;
    const row = record?.shapes[key];
    // The number of the slide is a placeholder without a key.
    if (key === '' && node.tag === 'p:sp') return [...JSON.stringify(node).matchAll(/"value":"sldNum"/g)].length === 0;
    if (row === undefined || keys.has(key)) return true;
    keys.add(key);
    return row[1] !== '' && textDigest(text) !== row[1];
  });
}
