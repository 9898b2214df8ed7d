import { addLine } from '#shared/edits/add-line.ts';
import { createIds } from '#shared/kernel/id.ts';
import { createRandom } from '#shared/kernel/random.ts';
import { must } from '#shared/kernel/result.ts';
import { type EngagementId, newEngagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { type MapContent, mapContent } from '#shared/model/map-content.ts';
import { lineEdit } from '#shared/quick/line-edit.ts';
import { planLine } from '#shared/quick/plan-line.ts';
import { printLine } from '#shared/quick/print-line.ts';
import { type Keys, lineKeys, linesOf } from './orgloom-keys.ts';
import type { Said } from './script.ts';

const MAP = 'as-is' as MapId;

/** Every press from an empty map with the focus to the whole script, the quick line opened by its key. */
export function orgloomKeys(script: readonly Said[]): Keys {
  const ids = createIds(createRandom(1));
  let engagement = newEngagement({
    id: 'client' as EngagementId,
    map: MAP,
    name: 'Client',
    mapName: 'As-is',
    language: 'en',
  });
  const keys: string[] = ['/'];
  const content = (): MapContent => {
    const shown = mapContent(engagement, MAP);
    if (shown === undefined) throw new Error('no map');
    return shown;
  };
  for (const services of linesOf(script)) {
    keys.push(...lineKeys(services, content()));
    const line = printLine(
      services.map(({ provider, customer, name, weight }) => ({
        names: [provider, customer],
        arrows: ['forward' as const],
        label: name,
        weight,
      })),
    );
    engagement = must(addLine.run(engagement, lineEdit(planLine(line, content()), MAP, ids).input));
  }
  return keys;
}
