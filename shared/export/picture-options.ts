/** Sizes that are offered for a picture: as large as on the screen, twice that, or so many pixels wide. */
export const PICTURE_SIZES = {
  '1x': { scale: 1 },
  '2x': { scale: 2 },
  '4k': { width: 3840 },
  '8k': { width: 8000 },
} as const;
export type PictureSizeId = keyof typeof PICTURE_SIZES;
export const PICTURE_SIZE_IDS = Object.keys(PICTURE_SIZES) as readonly PictureSizeId[];

/** Dots per inch that are offered: for a screen, an office printer, a print shop. */
export const PICTURE_DPI = [96, 150, 300] as const;

/** The longest side of a picture, px. */
export const LONGEST = 8000;
/** Px. */
export const WIDTH_RANGE = [100, LONGEST] as const;
/** Dots per inch. */
export const DPI_RANGE = [36, 1200] as const;

export interface PictureOptions {
  /** Pixels for each unit of the figure, or its width in pixels; less where the longest side would be over `LONGEST`. */
  readonly size: { readonly scale: number } | { readonly width: number };
  /** How large a document shows it, in dots per inch. */
  readonly dpi: number;
  /** Nothing behind what is drawn, instead of white paper. */
  readonly transparent: boolean;
}

export const USUAL_PICTURE: PictureOptions = { size: PICTURE_SIZES['4k'], dpi: 300, transparent: false };
