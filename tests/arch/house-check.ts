import { nodesOf, textOf } from './syntax.ts';

/** Names that say nothing about what is inside. */
const HOLLOW = /^(utils?|helpers?|common|managers?|misc|shared-utils)$/;
const LONGEST = 300;
/** Long because they list, not because they do much. */
const MAY_BE_LONG = /^(shared\/i18n\/catalogues\/|tests\/(golden|reference|fixtures)\/|.*\/fixtures\/)/;
/** Pieced together, or this file would name what it forbids. */
const MACHINE = new RegExp(
  [
    String.raw`(^|[\s"'\x60(=:])/(${['wo' + 'rk', 'ro' + 'ot', 't' + 'mp'].join('|')})/[\w.]`,
    `registry${'.'}(npmjs|yarnpkg|npmmirror)`,
    `pypi${'.'}org`,
    `proxy${'.'}golang`,
    `deb${'.'}debian`,
  ].join('|'),
);

const isSource = (file: string): boolean => /\.(tsx?|mts|mjs|cjs|css)$/.test(file);

export function nameFaults(file: string): readonly string[] {
  if (!isSource(file)) return [];
  const parts = file.split('/');
  return parts.flatMap((part) => {
    const stem = part.replace(/(\.(test|config|module|d))*\.[a-z]+$/, '');
    const faults = /^[a-z0-9]+([-.][a-z0-9]+)*$/.test(part) ? [] : [`${file}: ${part} is not in kebab-case`];
    return HOLLOW.test(stem) ? [...faults, `${file}: ${stem} says nothing about what is inside`] : faults;
  });
}

export function lengthFaults(file: string, text: string): readonly string[] {
  const lines = text.replace(/\n$/, '').split('\n').length;
  return isSource(file) && !MAY_BE_LONG.test(file) && lines > LONGEST
    ? [`${file} has ${lines} lines: split it by noun`]
    : [];
}

/** Lines that name a folder of somebody's machine, or a host that packages come from. */
export function machineFaults(file: string, text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, at) => (MACHINE.test(line) ? [`${file}:${at + 1}: ${line.trim().slice(0, 100)}`] : []));
}

/** Packages that no source names, as an import or as the path of a file, and no script runs. */
export function unusedPackages(
  wanted: Iterable<string>,
  sources: Iterable<readonly [file: string, source: string]>,
  scripts: string,
): readonly string[] {
  const named = new Set([...sources].flatMap(([file, source]) => nodesOf(file, source).map(textOf)));
  const used = (name: string): boolean => [...named].some((one) => one === name || one?.startsWith(`${name}/`));
  return [...wanted].filter((name) => !used(name) && !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(scripts));
}
