/** THE LISTS of what may be shown by what; each colour that is measured has its file in `views/map/looks`. */
export const COLOUR_LOOKS = ['division', 'net', 'findings', 'plain'] as const;
export const SIZE_LOOKS = ['even', 'load', 'betweenness'] as const;
export const ARROW_LOOKS = ['weight', 'shade', 'even'] as const;

export type ColourLook = (typeof COLOUR_LOOKS)[number];
export type SizeLook = (typeof SIZE_LOOKS)[number];
export type ArrowLook = (typeof ARROW_LOOKS)[number];

/** What colour and size of departments and the arrows of services stand for. */
export interface Looks {
  readonly colour: ColourLook;
  readonly size: SizeLook;
  readonly arrows: ArrowLook;
}

export const USUAL_LOOKS: Looks = { colour: 'division', size: 'even', arrows: 'weight' };

export const isUsual = ({ colour, size, arrows }: Looks): boolean =>
  colour === USUAL_LOOKS.colour && size === USUAL_LOOKS.size && arrows === USUAL_LOOKS.arrows;
