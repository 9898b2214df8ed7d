import { TABLES } from '#shared/model/engagement.ts';
import type { Migration } from './migration.ts';
import { MIGRATIONS } from './migrations.ts';

/**
 * Version of the engagement file. A minor step only adds fields, which older programs keep without knowing them; anything else,
 * also a new value of an old field, is a major step with a migration.
 */
export const MAJOR = 1;
export const MINOR = 3;

/** The top-level field that marks the file as ours and carries its version. */
export const HEADER = 'orgloom';
/** What stands at the top of the file, in this order; other fields come after. */
export const TOP_FIELDS: readonly string[] = [HEADER, 'profile', 'settings', ...TABLES];
/** Came with a minor step: read as empty where it is missing, and left out where it is empty. */
export const OPTIONAL_TABLES: readonly string[] = ['marks', 'teams', 'rounds', 'raters', 'ratings', 'views', 'actions'];

/** 64 MiB: some 200 times an engagement of 1,000 departments and 10,000 services is refused before it is read. */
export const BYTE_LIMIT = 64 * 1024 * 1024;
/** Nesting of arrays and objects; our own fields need 4. */
export const DEPTH_LIMIT = 64;

export interface Format {
  readonly major: number;
  readonly migrations: readonly Migration[];
}

/** What this program reads and writes. */
export const FORMAT: Format = { major: MAJOR, migrations: MIGRATIONS };
