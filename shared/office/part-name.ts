/** The part that a relationship leads to, from the root and without a leading slash; undefined where that is outside of the package. */
export function partAt(from: string, target: string): string | undefined {
  const [path = ''] = target.split('#');
  const folders = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') folders.push(step);
    else if (folders.pop() === undefined) return undefined;
  }
  return folders.join('/');
}

/** Where the relationships of a part stand; those of the package itself with ``. */
export function relationshipsAt(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as it is written in the relationships of a part. */
export function targetFrom(from: string, part: string): string {
  return '../'.repeat(from.split('/').length - 1) + part;
}
