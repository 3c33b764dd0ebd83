import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openedCopies } from '../../../../main/session/opened-copies.ts';
import { isUnsafeToOpen } from '../../../../main/session/unsafe-type.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gegrond-copies-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const words = new TextEncoder().encode('Geachte heer De Vries');

describe('copies for other programs', () => {
  test('given a document is opened, then its copy is read-only, in a folder that only this user can enter', () => {
    const path = openedCopies(folder).put('brief.docx', words);
    expect(readFileSync(path)).toEqual(Buffer.from(words));
    if (process.platform === 'win32') return;
    expect(statSync(path).mode & 0o777).toBe(0o400);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
  });

  test('given the same name twice, then both are there', () => {
    const copies = openedCopies(folder);
    expect(copies.put('brief.docx', words)).not.toBe(copies.put('brief.docx', words));
  });

  test('given the register locks, then no copy stays', () => {
    const copies = openedCopies(folder);
    const paths = [copies.put('a.pdf', words), copies.put('b.pdf', words)];
    expect(copies.clear()).toBe(0);
    expect(paths.filter((path) => existsSync(path))).toEqual([]);
  });

  test('given an earlier run was killed, then the next start removes what it left', () => {
    const left = openedCopies(folder).put('a.pdf', words);
    openedCopies(folder);
    expect(existsSync(left)).toBe(false);
  });

  test('given there was never a copy, then clearing is no failure', () => {
    expect(openedCopies(join(folder, 'none')).clear()).toBe(0);
  });

  test('given files of others beside the folder, then they stay', () => {
    const own = join(folder, 'opened');
    mkdirSync(own);
    writeFileSync(join(folder, 'other.txt'), 'x');
    openedCopies(own).clear();
    expect(existsSync(join(folder, 'other.txt'))).toBe(true);
  });
});

describe('what is never opened', () => {
  test.each(['brief.docx', 'BRIEF.PDF', 'foto.jpeg', 'bericht.eml', 'lijst.csv', 'a.b.c.txt'])(
    '%s is opened',
    (name) => {
      expect(isUnsafeToOpen(name, words)).toBe(false);
    },
  );

  test.each([
    'setup.exe',
    'brief.pdf.exe',
    'x.bat',
    'x.cmd',
    'x.ps1',
    'x.vbs',
    'x.js',
    'x.lnk',
    'x.scr',
    'x.msi',
    'x.hta',
    'x.html',
    'x.svg',
    'x.desktop',
    'x.sh',
    'x.app',
    'x.command',
    'x.jar',
    'x.docm',
    'x.xlsm',
    'x.iso',
    'x.zip',
    'x.url',
    'README',
    'x.',
    '.pdf ',
  ])('%s is only saved', (name) => {
    expect(isUnsafeToOpen(name, words)).toBe(true);
  });

  test.each([
    ['a Windows program', [0x4d, 0x5a, 0x90, 0x00]],
    ['a Linux program', [0x7f, 0x45, 0x4c, 0x46]],
    ['a macOS program', [0xcf, 0xfa, 0xed, 0xfe]],
    ['a script', [0x23, 0x21, 0x2f]],
    ['a shortcut', [0x4c, 0, 0, 0, 1, 0x14, 2, 0]],
  ])('%s that calls itself a letter is only saved', (_what, start) => {
    expect(isUnsafeToOpen('brief.pdf', Uint8Array.from(start))).toBe(true);
  });

  test('an empty file is nothing to fear', () => {
    expect(isUnsafeToOpen('leeg.txt', new Uint8Array(0))).toBe(false);
  });
});
