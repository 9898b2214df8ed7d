/** English Metric Units to a point; whole numbers only in a file. */
const EMU_PER_POINT = 12_700;

export const emu = (points: number): number => Math.round(points * EMU_PER_POINT);

/** Font size in hundredths of a point, to a tenth of a point; 1 pt is the least that a file may say. */
export const fontSize = (points: number): number => Math.max(100, Math.round(points * 10) * 10);
