import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '#electron/site/page-policy.ts';
import { answerFrom, readSite, type Site } from '#electron/site/site.ts';

let folder: string;
let site: Site;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'orgloom-site-'));
  await mkdir(join(folder, 'site/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.js'), 'secret');
  await writeFile(join(folder, 'site/index.html'), 'page');
  await writeFile(join(folder, 'site/assets/a.js'), 'code');
  await writeFile(join(folder, 'site/assets/a.js.map'), 'map');
  await symlink(join(folder, 'secret.js'), join(folder, 'site/assets/link.js'));
  site = await readSite(join(folder, 'site'));
});
afterAll(() => rm(folder, { recursive: true }));

const get = (path: string) => answerFrom(site, 'GET', path);
const read = (path: string) => new TextDecoder().decode(get(path).body);

test('the page and its files are served with their types and the policy', () => {
  expect([...site.keys()].sort()).toEqual(['/assets/a.js', '/index.html']);
  expect(read('/')).toBe('page');
  expect(read('/assets/a.js')).toBe('code');
  expect(get('/assets/a.js').headers).toMatchObject({
    'Content-Type': 'text/javascript; charset=utf-8',
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
  });
});

test.each(['POST', 'HEAD', 'PUT', 'get', ''])('nothing is answered to %j', (method) => {
  expect(answerFrom(site, method, '/').status).toBe(405);
});

describe('paths that try to leave', () => {
  const up = ['..', '%2e%2e', '.%2e', '%2E.', '..%00', '%252e%252e', '..%c0%af', '．．', '....', '..;'];
  const between = ['/', '%2f', '%5c', '\\', '//', '/./', '%c0%af', '%255c'];
  const targets = ['secret.js', 'etc/passwd', 'C:/secret.js'];
  const paths = up.flatMap((dots) =>
    between.flatMap((slash) => targets.map((target) => `/${dots}${slash}${dots}${slash}${target}`)),
  );
  const odd = [
    '',
    '/assets',
    '/assets/',
    '/assets/link.js',
    '/index.html/',
    '//index.html',
    '/INDEX.HTML',
    '/index.html%00',
    '/__proto__',
    '/constructor',
  ];
  const all = [...paths, ...paths.map((path) => `/assets${path}`), ...odd];

  test(`none of ${all.length} gets anything, as it stands or as an address is read`, () => {
    expect(all.length).toBeGreaterThan(200);
    for (const path of all) {
      expect(get(path).status, path).toBe(404);
      const resolved = new URL(path === '' ? '/gone' : path.replace(/^\/+/, '/'), 'https://site').pathname;
      if (resolved !== '/index.html') expect(get(resolved).status, resolved).toBe(404);
    }
  });
});

test('the policy is the strict one, word for word', () => {
  expect(CONTENT_SECURITY_POLICY).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
      "connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; " +
      "frame-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types orgloom-worker",
  );
});
