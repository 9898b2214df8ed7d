import { defineChain } from './migration.ts';

/** THE LIST of migrations, from the first version to the present one. Each is a sealed file in `migrations/`. */
export const MIGRATIONS = defineChain<1, 1>()();
