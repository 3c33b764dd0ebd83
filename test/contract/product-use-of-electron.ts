import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One place where the product uses something of Electron. */
export type Use = {
  readonly file: string;
  /** A module (`app`) or a class (`BrowserWindow`), as the declarations name it. */
  readonly owner: string;
  readonly member: string;
  readonly kind: 'member' | 'event';
};

/** Properties and parameters that mean one of Electron's classes wherever they stand in the product. */
const knownReceivers: Readonly<Record<string, string>> = {
  webContents: 'WebContents',
  defaultSession: 'Session',
  senderFrame: 'WebFrameMain',
  mainFrame: 'WebFrameMain',
  commandLine: 'CommandLine',
};
const classes = ['BrowserWindow', 'WebContents', 'Session', 'WebFrameMain', 'MenuItem'];
const emitters = new Set(['on', 'once', 'off', 'addListener', 'removeListener']);

/** Every member and event of Electron that the sources in `folder` name, found by their text. */
export const usesOfElectron = (folder: string): readonly Use[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => usesInText(file, readFileSync(join(folder, file), 'utf8')));

/** @param file for the message only */
export const usesInText = (file: string, text: string): readonly Use[] => {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const imported = importedNames(code);
  if (imported.size === 0) return [];
  const receivers = new Map([...Object.entries(knownReceivers), ...imported, ...typedNames(code)]);
  // Not inside a path or a quoted name; the member is looked at only, since it may own the next one in a chain.
  return [...code.matchAll(/(?<![\w/'"`])(\w+)\??\.(?=(\w+)(?:\(\s*'([^']+)')?)/g)].flatMap((match): readonly Use[] => {
    const [, receiver = '', member = '', argument] = match;
    const owner = receivers.get(receiver);
    if (owner === undefined) return [];
    if (emitters.has(member)) return argument ? [{ file, owner, member: argument, kind: 'event' }] : [];
    return [{ file, owner, member, kind: 'member' }];
  });
};

/** Local name → Electron's, of all values that are imported from Electron. */
const importedNames = (code: string): ReadonlyMap<string, string> =>
  new Map(
    [...code.matchAll(/import (type )?\{([^}]*)\} from 'electron'/g)].flatMap(([, isType, names = '']) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .map((name): [string, string] => {
          const [original = '', local = original] = name.replace(/^type /, '').split(' as ');
          // A type has no members of its own here, but a file that imports one uses what it describes.
          return isType || name.startsWith('type ') ? [`type ${local}`, original] : [local, original];
        }),
    ),
  );

/** Variables and parameters whose type is written, and those that hold a new one. */
const typedNames = (code: string): readonly (readonly [string, string])[] => [
  ...[...code.matchAll(/\b(\w+)\??:\s*(?:Electron\.)?(\w+)\b/g)]
    .filter(([, , type = '']) => classes.includes(type))
    .map(([, name = '', type = '']) => [name, type] as const),
  ...[...code.matchAll(/\b(?:const|let) (\w+) = new (\w+)\(/g)]
    .filter(([, , type = '']) => classes.includes(type))
    .map(([, name = '', type = '']) => [name, type] as const),
];
