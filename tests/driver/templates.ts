import { block, type LayoutSketch, type MasterSketch, makeTemplate, type PlaceSketch } from './template-maker.ts';

/** The usual places of a master on a slide of that size, beside a margin. */
export function usualPlaces(width: number, height: number, margin = 48, top = 30): readonly PlaceSketch[] {
  const inner = width - 2 * margin;
  const foot = height - 34;
  return [
    { type: 'title', box: [margin, top, inner, height * 0.15] },
    { type: 'body', idx: 1, box: [margin, top + height * 0.17, inner, height * 0.68 - top] },
    { type: 'dt', idx: 2, box: [margin, foot, inner / 4, 22], size: 10 },
    { type: 'ftr', idx: 3, box: [margin + inner / 3, foot, inner / 3, 22], size: 10 },
    { type: 'sldNum', idx: 4, box: [margin + (3 * inner) / 4, foot, inner / 4, 22], size: 10 },
  ];
}

const FOOT: readonly PlaceSketch[] = [
  { type: 'dt', idx: 10 },
  { type: 'ftr', idx: 11 },
  { type: 'sldNum', idx: 12 },
];

/** The layouts that every template of PowerPoint has, under the names of a language. */
export function usualLayouts(
  width: number,
  height: number,
  names: readonly [string, string, string],
  typed = true,
): readonly LayoutSketch[] {
  return [
    {
      name: names[0],
      ...(typed && { type: 'title' }),
      places: [
        { type: 'ctrTitle', box: [width * 0.1, height * 0.25, width * 0.8, height * 0.28] },
        { type: 'subTitle', idx: 1, box: [width * 0.1, height * 0.56, width * 0.8, height * 0.2] },
        ...FOOT,
      ],
    },
    { name: names[1], ...(typed && { type: 'obj' }), places: [{ type: 'title' }, { idx: 1 }, ...FOOT] },
    { name: names[2], ...(typed && { type: 'titleOnly' }), places: [{ type: 'title' }, ...FOOT] },
  ];
}

const ENGLISH = ['Title Slide', 'Title and Content', 'Title Only'] as const;
const CHINESE = ['标题幻灯片', '标题和内容', '仅标题'] as const;

function usual(
  width: number,
  height: number,
  names: readonly [string, string, string] = ENGLISH,
  typed = true,
): MasterSketch {
  return { places: usualPlaces(width, height), layouts: usualLayouts(width, height, names, typed) };
}

/** Dark, with a strip for a logo down the right side and text in what is light. */
function dark(): Uint8Array {
  const [width, height] = [960, 540];
  const places = usualPlaces(800, height).map((place) => place);
  return makeTemplate({
    size: [width, height],
    notes: true,
    slides: 3,
    masters: [
      {
        places,
        layouts: [
          {
            name: 'Opening',
            ornaments: block(90, [0, 480, 800, 10], 'F2B705'),
            places: [
              { type: 'ctrTitle', box: [60, 150, 660, 140] },
              { type: 'subTitle', idx: 1, box: [60, 310, 660, 90] },
            ],
          },
          ...usualLayouts(800, height, ENGLISH).slice(1),
        ],
        colours: ['101820', 'F4F1E8', '2B3A4A', 'C8D2DC', '3FA7D6', 'F2B705', '59CD90', 'EE6352', 'B8A1FF', 'FF8FA3'],
        fonts: ['Arial', 'Microsoft YaHei'],
        map: 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"',
        ornaments: block(80, [820, 0, 140, 540], 'F2B705') + block(81, [850, 40, 80, 80], '101820'),
      },
    ],
  });
}

/** Serif, on a standard slide, with a line under the title. */
function serif(): Uint8Array {
  return makeTemplate({
    size: [720, 540],
    masters: [
      {
        ...usual(720, 540),
        colours: ['2A1F1A', 'FFFDF7', '6B4F3F', 'EFE6D8', '7A2E2E', 'B58A3C', '3E5C4B', '4C5B86', 'A0522D', '8A6FA8'],
        fonts: ['Georgia', 'SimSun'],
        ornaments: block(80, [48, 112, 624, 1.5], '7A2E2E') + block(81, [0, 0, 720, 12], '7A2E2E'),
      },
    ],
  });
}

/** Templates as firms may have them, by what is odd about them. */
export const TEMPLATES: Readonly<Record<string, () => Uint8Array>> = {
  'dark with a strip': dark,
  'serif, 4:3': serif,
  'old wide, 10 by 5.63 inches': () =>
    makeTemplate({ size: [720, 405], masters: [usual(720, 405)], template: false, slides: 2 }),
  A4: () => makeTemplate({ size: [780, 540], masters: [usual(780, 540)] }),
  'upright A4': () => makeTemplate({ size: [540, 780], masters: [usual(540, 780)] }),
  'Chinese names without types': () => makeTemplate({ size: [960, 540], masters: [usual(960, 540, CHINESE, false)] }),
  'two masters': () =>
    makeTemplate({
      size: [960, 540],
      notes: true,
      masters: [usual(960, 540), { ...usual(960, 540, CHINESE), colours: ['111111', 'FFFFFF'] }],
    }),
  'dark ground, colours unmapped': () =>
    makeTemplate({
      size: [960, 540],
      masters: [
        {
          ...usual(960, 540),
          background:
            '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="0B2545"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>',
        },
      ],
    }),
  'one layout of its own': () =>
    makeTemplate({
      size: [960, 540],
      masters: [
        { places: [], layouts: [{ name: 'Free', places: [{ type: 'body', idx: 7, box: [40, 60, 880, 400] }] }] },
      ],
    }),
  'colours turned round by a layout': () => {
    const master = usual(960, 540);
    const layouts = master.layouts.map((layout) => ({
      ...layout,
      override: 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"',
    }));
    return makeTemplate({ size: [960, 540], masters: [{ ...master, layouts }] });
  },
};
