import { type PictureOptions, USUAL_PICTURE } from '#shared/export/picture-options.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { ExportTool } from './tools.ts';
import type { Call, UsageFault } from './verb.ts';

/** The picture that the options ask for; each of them is refused where no picture of pixels is made. */
export function askedPicture({ options }: Call, { extension }: ExportTool): Result<PictureOptions, UsageFault> {
  const given = ['width', 'dpi', 'transparent'].find((name) => options.has(name));
  if (extension !== 'png' && given !== undefined) return err({ code: 'cli-picture-only', option: `--${given}` });
  const [width, dpi] = [options.get('width'), options.get('dpi')];
  return ok({
    size: width === undefined ? USUAL_PICTURE.size : { width: Number(width) },
    dpi: dpi === undefined ? USUAL_PICTURE.dpi : Number(dpi),
    transparent: options.has('transparent'),
  });
}
