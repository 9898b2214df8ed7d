import { rasterise } from '#renderer/raster/rasterise.ts';
import { decode } from '#shared/engagement/decode.ts';
import { encode } from '#shared/engagement/encode.ts';
import { mapFigure } from '#shared/export/map-figure.ts';
import { USUAL_PICTURE } from '#shared/export/picture-options.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { encodeUtf8 } from '#shared/kernel/encoding.ts';
import { layOut } from '#shared/layout/layout.ts';
import { type Engagement, newEngagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import { writePng } from '#shared/writers/png.ts';
import { clippingOf } from './clipping.ts';
import type { Selection } from './selection.ts';

/** What a copied part of a map is to other programs and to this one. */
export interface Clip {
  /** Cells for a spreadsheet: services with their ends, or names of departments. */
  readonly text: string;
  /** The same cells, with the rows themselves in an attribute for this program. */
  readonly html: string;
}

const MARK = 'data-orgloom';
/** Twice the size on the screen, px, within what a picture in a document needs. */
const PNG_SCALE = 2;
const PNG_WIDTHS = { least: 800, most: 3840 };

/** The selected part as an engagement of its own, without the client's name, marks and settings; undefined where no department is selected. */
export function shareable(engagement: Engagement, map: MapId, { departments }: Selection): Engagement | undefined {
  if (departments.size === 0) return undefined;
  const clipping = clippingOf(engagement, map, { departments, services: new Set() });
  const { id, language } = engagement.profile;
  return { ...newEngagement({ id, map, name: 'Orgloom', mapName: 'Orgloom', language }), ...clipping };
}

export function clipOf(part: Engagement, t: Translator): Clip {
  const cells = cellsOf(part, t);
  const body = cells.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('');
  const rows = encodeURIComponent(new TextDecoder().decode(encode(part)));
  return {
    text: cells.map((row) => row.map(cellText).join('\t')).join('\n'),
    html: `<table ${MARK}="${rows}"><tbody>${body}</tbody></table>`,
  };
}

/** The rows that a copy of ours carries, or undefined where it is none or was tampered with. */
export function clippingIn(html: string): Engagement | undefined {
  const rows = new RegExp(`${MARK}="([^"]*)"`).exec(html)?.[1];
  if (rows === undefined) return undefined;
  try {
    const read = decode(encodeUtf8(decodeURIComponent(rows)));
    return read.ok && !read.value.readOnly ? read.value.engagement : undefined;
  } catch {
    // Only `decodeURIComponent` throws: somebody else wrote it.
    return undefined;
  }
}

/** The part as a picture, twice as large as on the screen. */
export async function pictureOf(part: Engagement, translator: Translator): Promise<Blob> {
  const [map] = part.maps.keys();
  const content = map === undefined ? undefined : mapContent(part, map);
  if (content === undefined) throw new Error('a clipping has a map');
  const figure = mapFigure(content, { translator, layOut, report: undefined });
  const width = Math.min(PNG_WIDTHS.most, Math.max(PNG_WIDTHS.least, figure.width * PNG_SCALE));
  return new Blob([(await writePng(figure, rasterise, { ...USUAL_PICTURE, size: { width } })) as BlobPart], {
    type: 'image/png',
  });
}

function cellsOf(part: Engagement, t: Translator): readonly (readonly string[])[] {
  const name = (id: string): string => {
    const row = part.departments.get(id as never);
    return row === undefined ? '' : nameIn(row, t.language);
  };
  if (part.services.size === 0) return [...part.departments.keys()].map((id) => [name(id)]);
  const header = [t('service.provider'), t('service.customer'), t('field.service-name'), t('import.weight')];
  const rows = [...part.services.values()].map((row) => [
    name(row.provider),
    name(row.customer),
    nameIn(row, t.language),
    String(row.weight),
  ]);
  return [header, ...rows];
}

/** Quoted where a spreadsheet would take it apart, and with an apostrophe where it would run it. */
function cellText(cell: string): string {
  const safe = /^[=+\-@＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return safe.includes('"') ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
