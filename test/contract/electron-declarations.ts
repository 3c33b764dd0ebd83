import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What `electron.d.ts` declares of one class or interface. */
export type Declared = {
  readonly extends: string | null;
  readonly methods: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
  readonly statics: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
};
export type Declarations = {
  readonly types: ReadonlyMap<string, Declared>;
  /** `app` → `App`, `session` → the statics of `Session`. */
  readonly modules: ReadonlyMap<string, { readonly type: string; readonly isClass: boolean }>;
};

/**
 * Reads Electron's declarations as text (TypeScript 7 has no API to ask). The file is generated, so its layout is
 * regular: types at two spaces, members at four, one opening line each.
 */
export const readElectronDeclarations = (): Declarations => {
  const text = readFileSync(createRequire(import.meta.url).resolve('electron/electron.d.ts'), 'utf8');
  const lines = text.replace(/\/\*[\s\S]*?\*\//g, '').split('\n');
  const types = new Map<string, Declared>();
  const modules = new Map<string, { type: string; isClass: boolean }>();
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const opened = /^ {2}(?:class|interface) (\w+)(?:<[^{]*>)?(?: extends ([\w.]+))?[^{]*\{$/.exec(line);
    if (opened) {
      const end = lines.indexOf('  }', index);
      types.set(opened[1] ?? '', readMembers(lines.slice(index + 1, end), opened[2] ?? null));
      index = end;
      continue;
    }
    const named = /^ {2}const (\w+): (typeof )?(\w+);$/.exec(line);
    if (named) modules.set(named[1] ?? '', { type: named[3] ?? '', isClass: named[2] !== undefined });
  }
  return { types, modules };
};

const readMembers = (lines: readonly string[], parent: string | null): Declared => {
  const methods = new Set<string>();
  const properties = new Set<string>();
  const statics = new Set<string>();
  const events = new Set<string>();
  for (const line of lines) {
    const event = /^ {4}on\(event: '([^']+)'/.exec(line)?.[1];
    if (event !== undefined) {
      events.add(event);
      continue;
    }
    const [, isStatic, name, sign] = /^ {4}(static )?(?:readonly )?(\w+)\??(\(|<|:)/.exec(line) ?? [];
    if (name === undefined || name === 'constructor') continue;
    if (isStatic) statics.add(name);
    else if (sign === ':') properties.add(name);
    else methods.add(name);
  }
  return { extends: parent, methods, properties, statics, events };
};

/** The type itself and all that it extends within Electron. */
export const lineage = (declarations: Declarations, type: string): readonly Declared[] => {
  const declared = declarations.types.get(type);
  if (!declared) return [];
  return [declared, ...(declared.extends ? lineage(declarations, declared.extends) : [])];
};
