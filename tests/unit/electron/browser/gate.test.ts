import { describe, expect, test } from 'vitest';
import { bearerOf, mayEnter } from '#electron/browser/gate.ts';

const HOST = '127.0.0.1:4711';
const SOUND = {
  host: HOST,
  origin: `http://${HOST}`,
  'content-type': 'application/octet-stream',
  'sec-fetch-site': 'same-origin',
};
const post = (headers: object) => mayEnter({ method: 'POST', headers: { ...SOUND, ...headers } }, HOST);
const get = (headers: object) => mayEnter({ method: 'GET', headers: { host: HOST, ...headers } }, HOST);

test('our own page may call, and an address may be typed', () => {
  expect(post({})).toBe(true);
  expect(get({ 'sec-fetch-site': 'none' })).toBe(true);
  expect(get({ 'sec-fetch-site': 'same-origin' })).toBe(true);
});

describe('a call may not come', () => {
  test.each([
    ['by another name of this machine', { host: 'localhost:4711' }],
    ['by a name that was rebound to it', { host: 'evil.example:4711' }],
    ['without a host', { host: undefined }],
    ['from another site', { origin: 'https://evil.example' }],
    ['from another port of this machine', { origin: 'http://127.0.0.1:8888' }],
    ['from the same place over https', { origin: `https://${HOST}` }],
    ['from a sandboxed frame or a file', { origin: 'null' }],
    ['without an origin', { origin: undefined }],
    ['from a page of the same site only', { 'sec-fetch-site': 'same-site' }],
    ['across sites', { 'sec-fetch-site': 'cross-site' }],
    ['as a form would send it', { 'content-type': 'text/plain' }],
  ])('%s', (_, headers) => {
    expect(post(headers)).toBe(false);
  });

  test.each(['PUT', 'DELETE', 'OPTIONS', 'HEAD', 'CONNECT', ''])('by %j', (method) => {
    expect(mayEnter({ method, headers: SOUND }, HOST)).toBe(false);
  });

  test('from a page of another site that embeds ours', () => {
    expect(get({ 'sec-fetch-site': 'cross-site' })).toBe(false);
    expect(get({ host: 'evil.example' })).toBe(false);
  });
});

test.each([
  ['Bearer abcdefghijklmnopqrst', 'abcdefghijklmnopqrst'],
  ['bearer abcdefghijklmnopqrst', ''],
  ['Bearer short', ''],
  ['Bearer abcdefghijklmnopqrst ', ''],
  [undefined, ''],
])('the secret in %j is %j', (authorization, secret) => {
  expect(bearerOf(authorization === undefined ? {} : { authorization })).toBe(secret);
});
