import type { Template, TemplateLayout } from './template.ts';

/** What a slide of a deck needs of a layout. */
export const LAYOUT_ROLES = ['title', 'title-only'] as const;
export type LayoutRole = (typeof LAYOUT_ROLES)[number];

/** The layout of each role. */
export type LayoutMapping = Readonly<Record<LayoutRole, TemplateLayout>>;

/** Which layouts were chosen, by their names; a role without one is found. */
export type ChosenLayouts = Readonly<Partial<Record<LayoutRole, string>>>;

export interface FoundLayouts {
  readonly mapping: LayoutMapping;
  /** Roles for which nothing was sure: somebody should look. */
  readonly unsure: readonly LayoutRole[];
}

const SIGNS: Readonly<Record<LayoutRole, { readonly type: string; readonly name: RegExp }>> = {
  title: {
    type: 'title',
    name: /^(title( slide| page)?|cover( slide| page)?|front page|标题幻灯片|标题页|标题|封面页?|首页)$/i,
  },
  'title-only': { type: 'titleOnly', name: /^(title only|only title|仅标题|只有标题|标题仅有|纯标题)$/i },
};

const has = ({ places }: TemplateLayout, ...types: readonly string[]): boolean =>
  places.some(({ type }) => types.includes(type));
/** Places that wait for content, so that a layout of titles only has none of them. */
const FRAME = ['title', 'ctrTitle', 'dt', 'ftr', 'sldNum'];

const BY_PLACES: Readonly<Record<LayoutRole, (layout: TemplateLayout) => boolean>> = {
  title: (layout) => has(layout, 'ctrTitle') || (has(layout, 'title') && has(layout, 'subTitle')),
  'title-only': (layout) => has(layout, 'title') && layout.places.every(({ type }) => FRAME.includes(type)),
};

/** By the layout's type, else by its name in English or Chinese, else by its places. */
function sureLayout(layouts: readonly TemplateLayout[], role: LayoutRole): TemplateLayout | undefined {
  const { type, name } = SIGNS[role];
  return (
    layouts.find((each) => each.type === type) ??
    layouts.find((each) => name.test(each.name.normalize('NFKC').trim())) ??
    layouts.find(BY_PLACES[role])
  );
}

/** The layouts of a template for every role: those chosen, else those found, else the nearest that there is. */
export function mapLayouts({ layouts }: Template, chosen: ChosenLayouts = {}): FoundLayouts {
  const unsure: LayoutRole[] = [];
  const of = (role: LayoutRole): TemplateLayout => {
    const sure = layouts.find(({ name }) => name === chosen[role]) ?? sureLayout(layouts, role);
    if (sure !== undefined) return sure;
    unsure.push(role);
    const nearest = layouts.find((each) => has(each, 'title', 'ctrTitle')) ?? layouts[0];
    if (nearest === undefined) throw new Error('a template without layouts');
    return nearest;
  };
  const mapping = { title: of('title'), 'title-only': of('title-only') };
  return { mapping, unsure };
}
