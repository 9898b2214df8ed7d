import { writeFileSync } from 'node:fs';
import { biomeConfig } from './biome-config.ts';

/** Run after a change of build/layers.ts: `node build/write-biome-config.ts && biome format --write biome.json`. */
writeFileSync(new URL('../biome.json', import.meta.url), `${JSON.stringify(biomeConfig(), null, 2)}\n`);
