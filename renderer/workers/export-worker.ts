import { loadFonts } from '#renderer/raster/load-fonts.ts';
import { rasterise } from '#renderer/raster/rasterise.ts';
import { answerExport } from './answer-export.ts';
import type { ExportQuestion } from './export-messages.ts';

self.onmessage = ({ data }: MessageEvent<ExportQuestion>) => {
  answerExport(data, (news) => self.postMessage(news), { rasterise, loadFonts }).catch((bug: unknown) => {
    // A rejection alone says nothing to the page.
    setTimeout(() => {
      throw bug;
    });
  });
};
