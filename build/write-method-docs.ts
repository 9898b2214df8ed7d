import { writeFileSync } from 'node:fs';
import { methodDocs } from './method-docs.ts';

/** Run after a change of the words of the method note, of a cut-off or of a list that it derives from. */
for (const { path, text } of methodDocs()) writeFileSync(new URL(`../${path}`, import.meta.url), text);
