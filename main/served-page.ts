import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { contentSecurityPolicy, sheetSecurityPolicy } from './security.ts';
import type { Sheet } from './session/sheets.ts';

/**
 * What may be served, and as what. A file of another kind is not found, whatever lies in the folder.
 */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
};

/**
 * Plain names only: no percent sign, no backslash, and no part that starts with a dot, so nothing above the folder
 * can be named at all.
 */
const servedPath = /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/;

/** Answers one request for a file of the window: 404 for whatever is not plainly one of them. */
export const servePage = async (folder: string, method: string, address: string): Promise<Response> => {
  const path = pathOf(address);
  if (method !== 'GET' || path === null) return notFound();
  const type = contentTypes[extname(path)];
  if (type === undefined) return notFound();
  try {
    const bytes = await readFile(join(folder, path));
    return path === '/index.html' ? page(bytes.toString('utf8')) : new Response(bytes, { headers: headers(type) });
  } catch {
    return notFound();
  }
};

/** `null`: not an address of ours. The address is split by hand: a URL parser would first mend what is wrong with it. */
const pathOf = (address: string): string | null => {
  const path = /^gegrond:\/\/app(\/[^?#]*)?(?:[?#].*)?$/.exec(address);
  if (!path) return null;
  if (path[1] === undefined || path[1] === '/') return '/index.html';
  return servedPath.test(path[1]) ? path[1] : null;
};

/** The page itself, with a fresh nonce for the style tags that Mantine makes; scripts get none. */
const page = (html: string): Response => {
  const nonce = randomBytes(18).toString('base64');
  const withNonce = html
    .replace(/<meta name="style-nonce"[^>]*>/, '')
    .replace('<head>', `<head><meta name="style-nonce" content="${nonce}">`);
  return new Response(withNonce, {
    headers: { ...headers('text/html; charset=utf-8'), 'Content-Security-Policy': contentSecurityPolicy(nonce) },
  });
};

/** A sheet for the printer, as a page of its own. */
export const serveSheet = ({ html, styleNonce }: Sheet): Response =>
  new Response(html, {
    headers: { ...headers('text/html; charset=utf-8'), 'Content-Security-Policy': sheetSecurityPolicy(styleNonce) },
  });

const headers = (type: string): Record<string, string> => ({
  'Content-Type': type,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
});

const notFound = (): Response => new Response('', { status: 404, headers: headers('text/plain; charset=utf-8') });
