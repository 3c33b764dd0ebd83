import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePage, serveSheet } from '../../../../main/served-page.ts';

let outside = '';
let folder = '';

beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'gegrond-served-'));
  folder = join(outside, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head><title>Gegrond</title></head></html>');
  writeFileSync(join(folder, 'assets', 'index-a_B-1.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'inter.woff2'), 'font');
  writeFileSync(join(folder, '.hidden.js'), 'SECRET');
  writeFileSync(join(folder, 'notes.txt'), 'SECRET');
  writeFileSync(join(outside, 'secret.js'), 'SECRET');
  writeFileSync(join(outside, 'secret.json'), 'SECRET');
});
afterAll(() => rmSync(outside, { recursive: true, force: true }));

const get = (address: string, method = 'GET') => servePage(folder, method, address);
const policyOf = (response: Response) => response.headers.get('Content-Security-Policy') ?? '';

describe('the page', () => {
  test('comes with a strict policy and a fresh nonce that both name', async () => {
    const [first, second] = [await get('gegrond://app/index.html'), await get('gegrond://app/')];
    expect(first.status).toBe(200);
    expect(first.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    const nonce = /<meta name="style-nonce" content="([^"]{24})">/.exec(await first.text())?.[1] ?? '';
    expect(policyOf(first)).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(policyOf(second)).not.toContain(nonce);
  });

  test('may run no script but its own files, and load nothing from elsewhere', async () => {
    const directives = new Map(
      policyOf(await get('gegrond://app/index.html'))
        .split('; ')
        .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
    );
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('script-src')).toBe("'self'");
    expect(directives.get('connect-src')).toBe("'self'");
    for (const none of ['object-src', 'base-uri', 'form-action', 'frame-ancestors'])
      expect(directives.get(none)).toBe("'none'");
    expect([...directives.values()].join(' ')).not.toMatch(/unsafe-eval|wasm|https?:|\*/);
  });
});

describe('its files', () => {
  test.each([
    ['gegrond://app/assets/index-a_B-1.js', 'text/javascript; charset=utf-8'],
    ['gegrond://app/assets/index-a_B-1.js?v=1#x', 'text/javascript; charset=utf-8'],
    ['gegrond://app/assets/inter.woff2', 'font/woff2'],
  ])('%s is served as what it is', async (address, type) => {
    const response = await get(address);
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, type]);
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(response.headers.get('Referrer-Policy')).toBe('no-referrer');
  });

  test.each([
    'gegrond://app/../secret.js',
    'gegrond://app/assets/../../secret.js',
    'gegrond://app/%2e%2e/secret.js',
    'gegrond://app/..%2fsecret.js',
    'gegrond://app/..\\secret.js',
    'gegrond://app/assets/..%5c..%5csecret.js',
    'gegrond://app//../secret.js',
    'gegrond://app/.hidden.js',
    'gegrond://app/notes.txt',
    'gegrond://app/assets',
    'gegrond://app/assets/',
    'gegrond://app/none.js',
    'gegrond://kit/index.html',
    'gegrond://app.example.org/index.html',
    'https://app/index.html',
    'gegrond://app/C:/secret.js',
    'gegrond://app/secret.js\u0000.js',
  ])('%s is not found', async (address) => {
    const response = await get(address);
    expect([response.status, await response.text()]).toEqual([404, '']);
  });

  test('given any path at all, then nothing outside the folder comes out', async () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '/',
      '\\',
      '%2e',
      '%2f',
      '%5c',
      'secret.js',
      'secret.json',
      'assets',
      '%00',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        expect(await (await get(`gegrond://app/${pieces.join('')}`)).text()).not.toContain('SECRET');
      }),
      { numRuns: 500 },
    );
  });

  test('are only ever read', async () => {
    expect((await get('gegrond://app/index.html', 'POST')).status).toBe(404);
  });
});

test('a sheet for the printer may run nothing at all', () => {
  const policy = policyOf(serveSheet({ html: '', styleNonce: 'abc' }));
  expect(policy).toMatch(/^default-src 'none'; style-src 'nonce-abc'; /);
  expect(policy).not.toContain('script-src');
});
