import { describe, expect, it } from 'vitest';
import { loadFonts } from '#electron/raster/fonts.ts';
import { rasterise } from '#electron/raster/resvg.ts';
import { answerExport } from '#renderer/workers/answer-export.ts';
import type { ExportNews, ExportQuestion } from '#renderer/workers/export-messages.ts';
import type { DeckOptions } from '#shared/export/deck-options.ts';
import { USUAL_PICTURE } from '#shared/export/picture-options.ts';
import type { MapId } from '#shared/model/map.ts';
import { sampleEngagement } from '#shared/sample/sample-engagement.ts';

async function told(deck: DeckOptions, want: ExportQuestion['want']): Promise<readonly ExportNews[]> {
  const engagement = sampleEngagement('en');
  const [map = '' as MapId] = engagement.maps.keys();
  const news: ExportNews[] = [];
  const about = {
    engagement,
    map,
    deck,
    date: '2026-03-02',
    language: 'en',
    options: { sheet: 'services', picture: USUAL_PICTURE },
  } as const;
  await answerExport({ ...about, want }, (each) => news.push(each), { rasterise, loadFonts });
  return news;
}

const DECK: DeckOptions = { ratio: '4:3', kinds: ['title', 'comparison', 'map', 'findings'], language: 'en' };

describe('a deck that is made beside the page', () => {
  it('tells after each kind how far it is, and shows its pages in the shape asked for', async () => {
    const news = await told(DECK, 'pages');
    expect(news.flatMap((each) => ('share' in each ? [each.share] : []))).toEqual([0.25, 0.5, 0.75, 1]);
    expect(news.at(-1)).toEqual({ done: true });
    const pages = news.flatMap((each) => ('share' in each ? each.pages : []));
    expect(pages.map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
      'title: title',
      'map: map',
      'findings: findings-1',
      'findings: findings-2',
    ]);
    for (const { picture } of pages) expect(picture).toMatch(/^<svg [^>]*viewBox="0 0 720 540"/);
    expect(pages[1]?.title).toContain('14 departments exchange 45 services');
  });

  it('shows on a page what the file has: title, table, number, date', async () => {
    const [, , findings] = (await told(DECK, 'pages')).flatMap((each) => ('share' in each ? each.pages : []));
    for (const words of ['Severity', 'Why it was flagged', 'March 2, 2026', '>3<'])
      expect(findings?.picture).toContain(words);
  });

  it('gives the file at the end, and no pictures on the way', async () => {
    const news = await told(DECK, 'pptx');
    expect(news.flatMap((each) => ('share' in each ? [each.share] : []))).toEqual([0.25, 0.5, 0.75, 1]);
    expect(news.flatMap((each) => ('share' in each ? each.pages : []))).toEqual([]);
    const last = news.at(-1);
    expect(last && 'bytes' in last && [...last.bytes.subarray(0, 2)]).toEqual([0x50, 0x4b]);
  });
});
