import { completionAt } from '#renderer/panels/quick-line/completion.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { Said } from './script.ts';

/** Presses in the order of typing: single characters, or `Tab`, `Enter`, `/`. */
export type Keys = readonly string[];

/** The department as it is typed: whole where the map does not have it yet, else so much that Tab means it. */
function nameKeys(before: string, name: string, content: MapContent): Keys {
  for (let length = 1; length + 1 < name.length; length++) {
    const line = before + name.slice(0, length);
    if (completionAt(line, line.length, content, 'en')?.names[0] === name) return [...name.slice(0, length), 'Tab'];
  }
  return [...name];
}

/** One line of the quick line for services of one provider, and the line as it then stands. */
export function lineKeys(services: readonly Said[], content: MapContent): Keys {
  const keys: string[] = [];
  let line = '';
  const press = (typed: Keys, reads: string): void => {
    keys.push(...typed);
    line += reads;
  };
  for (const [index, { provider, customer, name, weight }] of services.entries()) {
    if (index === 0) press(nameKeys(line, provider, content), provider);
    else press([';'], ';');
    press(['>'], '>');
    press(nameKeys(line, customer, content), customer);
    const said = `:${name} ${weight}`;
    press([...said], said);
  }
  return [...keys, 'Enter'];
}

/** The services of the script, cut where another department begins to tell. */
export function linesOf(script: readonly Said[]): readonly (readonly Said[])[] {
  const lines: Said[][] = [];
  for (const service of script) {
    const last = lines.at(-1);
    if (last?.[0]?.provider === service.provider) last.push(service);
    else lines.push([service]);
  }
  return lines;
}
