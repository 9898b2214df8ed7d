import type { Impact } from '#shared/analysis/impact.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { departmentJson } from './row-json.ts';

/** The impact as JSON for other programs, the likeliest hit first. Names as they were typed; likelihoods from 0 to 1. */
export function impactJson(content: MapContent, { source, settings, rescaled, expected, hits }: Impact): string {
  const json = {
    source: departmentJson(content, source),
    ...settings,
    rescaled,
    expected,
    hits: hits.map((hit) => ({
      ...hit,
      department: departmentJson(content, hit.department),
      chain: hit.chain.map((id) => departmentJson(content, id)),
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
