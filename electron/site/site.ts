import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { PAGE_HEADERS } from './page-policy.ts';

export interface SiteFile {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** Everything that a page may ask for, by its exact path (`/index.html`). No path is ever computed from a request. */
export type Site = ReadonlyMap<string, SiteFile>;

export interface SiteAnswer {
  readonly status: 200 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

const NOTHING = new Uint8Array();

/** Reads the built renderer. Files of a type that is not listed are left out: a page has no use for them. */
export async function readSite(folder: string): Promise<Site> {
  const site = new Map<string, SiteFile>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    site.set(`/${relative(folder, file).split(sep).join('/')}`, { bytes: await readFile(file), type });
  }
  return site;
}

/** The answer to a request for a path, exactly as it stands in the address. `/` is the page. */
export function answerFrom(site: Site, method: string, path: string): SiteAnswer {
  if (method !== 'GET') return { status: 405, headers: { ...PAGE_HEADERS, Allow: 'GET' }, body: NOTHING };
  const file = site.get(path === '/' ? '/index.html' : path);
  if (file === undefined) return { status: 404, headers: PAGE_HEADERS, body: NOTHING };
  return { status: 200, headers: { ...PAGE_HEADERS, 'Content-Type': file.type }, body: file.bytes };
}
