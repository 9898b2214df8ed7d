/** THE LISTS of what may stand for what on the map; each that is measured has its file in `renderer/views/map/looks`. */
export const COLOUR_LOOKS = ['division', 'net', 'findings', 'satisfaction', 'none'] as const;
export const SIZE_LOOKS = ['even', 'load', 'need', 'betweenness'] as const;
export const BORDER_LOOKS = ['even', 'findings', 'betweenness'] as const;
export const ARROW_LOOKS = ['weight', 'betweenness', 'satisfaction', 'even'] as const;

export type ColourLook = (typeof COLOUR_LOOKS)[number];
export type SizeLook = (typeof SIZE_LOOKS)[number];
export type BorderLook = (typeof BORDER_LOOKS)[number];
export type ArrowLook = (typeof ARROW_LOOKS)[number];

/** What colour, size and border of departments and the width of arrows stand for. */
export interface Looks {
  readonly colour: ColourLook;
  readonly size: SizeLook;
  readonly border: BorderLook;
  readonly arrows: ArrowLook;
}

export const USUAL_LOOKS: Looks = { colour: 'division', size: 'even', border: 'even', arrows: 'weight' };

export const isUsual = (looks: Looks): boolean =>
  looks.colour === USUAL_LOOKS.colour &&
  looks.size === USUAL_LOOKS.size &&
  looks.border === USUAL_LOOKS.border &&
  looks.arrows === USUAL_LOOKS.arrows;
