import { type Decoded, decode } from '#shared/engagement/decode.ts';
import { BYTE_LIMIT } from '#shared/engagement/format.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { type MapContent, mapContent, mapsInOrder } from '#shared/model/map-content.ts';
import { nameIn, nameKeys } from '#shared/model/named.ts';
import { refuseInput } from './refuse.ts';
import type { Call, Refusal } from './verb.ts';

/** The file that the first operand names; says so where it can only be read. */
export async function readDecoded({ operands, t, terminal }: Call): Promise<Result<Decoded, Refusal>> {
  const path = operands[0] ?? '';
  const bytes = await terminal.readFile(path, BYTE_LIMIT);
  if (!bytes.ok) return refuseInput(t, undefined, bytes.failure);
  const decoded = decode(bytes.value);
  if (!decoded.ok) return refuseInput(t, path, decoded.failure);
  if (decoded.value.readOnly) terminal.err(`${path}: ${t('cli.newer-file')}\n`);
  return decoded;
}

/** The engagement in the file that the first operand names. */
export async function readEngagement(call: Call): Promise<Result<Engagement, Refusal>> {
  const decoded = await readDecoded(call);
  return decoded.ok ? ok(decoded.value.engagement) : decoded;
}

/** The map that `--map` names in any language, else the first. */
export function chooseMap(call: Call, engagement: Engagement): Result<MapContent, Refusal> {
  return mapNamed(call, engagement, call.options.get('map'));
}

/** The map of that name in any language; of no name the first. */
export function mapNamed(
  { operands, t }: Call,
  engagement: Engagement,
  asked: string | undefined,
): Result<MapContent, Refusal> {
  const maps = mapsInOrder(engagement);
  const map = asked === undefined ? maps[0] : maps.find((row) => nameKeys(row).includes(nameKey(asked)));
  const content = map === undefined ? undefined : mapContent(engagement, map.id);
  if (content !== undefined) return ok(content);
  const names = maps.map((row) => nameIn(row, t.language)).join(', ');
  const fault = { code: 'cli-map-unknown', map: asked ?? '', maps: names } as const;
  return refuseInput(t, operands[0], fault);
}
