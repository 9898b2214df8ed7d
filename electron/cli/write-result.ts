import { seal } from '#shared/engagement/seal.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { refuseInput, refuseUsage } from './refuse.ts';
import type { Call, Refusal } from './verb.ts';

/** Writes a file that a verb made; gives the sentence that says so. */
export async function writeResult(call: Call, path: string, bytes: Uint8Array): Promise<Result<string, Refusal>> {
  const { t, terminal } = call;
  for (const input of inputsOf(call)) {
    if (await terminal.isSameFile(input, path)) return refuseUsage(t, { code: 'cli-output-is-input', path });
  }
  const written = await terminal.writeFile(path, bytes);
  return written.ok ? ok(`${t('cli.wrote', { path })}\n`) : refuseInput(t, undefined, written.failure);
}

/** The files that the command line names to be read: nobody means to lose one by a slip in the name of another. */
function inputsOf({ operands, options }: Call): readonly string[] {
  const nodes = options.get('nodes');
  return nodes === undefined ? operands : [...operands, nodes];
}

/** Writes an engagement; gives the sentences that say so and what is in it. */
export async function writeEngagement(
  call: Call,
  path: string,
  engagement: Engagement,
): Promise<Result<string, Refusal>> {
  const bytes = seal(engagement);
  if (!bytes.ok) return refuseInput(call.t, path, bytes.failure);
  const written = await writeResult(call, path, bytes.value);
  return written.ok ? ok(`${written.value}${countLine(call, engagement)}`) : written;
}

export function countLine({ t }: Pick<Call, 't'>, engagement: Engagement): string {
  const { maps, departments, services } = engagement;
  return `${t('cli.counts', { maps: maps.size, departments: departments.size, services: services.size })}\n`;
}
