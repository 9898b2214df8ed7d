import type { Json } from '#shared/kernel/json.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { DecodeFault } from './decode-fault.ts';
import { HEADER, MAJOR, MINOR } from './format.ts';
import type { JsonObject } from './migration.ts';
import { isObject } from './read-row.ts';

export interface Header {
  readonly major: number;
  /** As people say it: `1.0`. */
  readonly version: string;
  /** What the header holds besides, to be written back; the minor version too where it is newer than ours. */
  readonly left: ReadonlyMap<string, Json>;
}

const isVersion = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value);

/** The version of the file; refused as foreign where the field that marks our files is not there. */
export function readHeader(file: JsonObject): Result<Header, DecodeFault> {
  const header = Object.hasOwn(file, HEADER) ? file[HEADER] : undefined;
  if (!isObject(header)) return err({ code: 'engagement-foreign' });
  const { major, minor } = header;
  if (!isVersion(major) || major < 1) return err({ code: 'engagement-field-invalid', place: `${HEADER}.major` });
  if (!isVersion(minor) || minor < 0) return err({ code: 'engagement-field-invalid', place: `${HEADER}.minor` });
  const left = new Map(Object.entries(header).filter(([key]) => key !== 'major' && key !== 'minor'));
  if (major === MAJOR && minor > MINOR) left.set('minor', minor);
  return ok({ major, version: `${major}.${minor}`, left });
}

/** The header to be written, with what the file had besides. */
export function headerFields(left: Json | undefined): readonly (readonly [string, Json])[] {
  const kept = isObject(left) ? left : {};
  const { minor = MINOR } = kept;
  const others = Object.entries(kept).filter(([key]) => key !== 'major' && key !== 'minor');
  return [['major', MAJOR], ['minor', minor], ...others];
}
