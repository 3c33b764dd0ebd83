import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export type Source = { readonly path: string; readonly text: string; readonly imports: readonly string[] };

/** Source files below a folder of the repository, with what they import: paths from the root, or package names. */
export const sourcesBelow = (folder: string): readonly Source[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx)$/.test(name))
    .map((name) => {
      const path = posixPath(join(folder, name));
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** Static and dynamic imports, re-exports, `import type` and side-effect imports alike: a type is an arrow too. */
const pattern = /(?:\bfrom\s+|\bimport\s*\(\s*|^\s*import\s+)['"]([^'"]+)['"]/gm;

export const importsOf = (path: string, text: string): readonly string[] =>
  [...text.matchAll(pattern)].map(([, specifier = '']) =>
    specifier.startsWith('.') ? posix.normalize(posix.join(posixPath(dirname(path)), specifier)) : specifier,
  );

const posixPath = (path: string): string => relative(root, resolve(root, path)).split(sep).join('/');
