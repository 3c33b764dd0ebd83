import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPreferences, readPreferences } from '../../../../main/preferences.ts';
import { readPlace, visibleBounds } from '../../../../main/window-bounds.ts';
import { defaultPreferences } from '../../../../shared/ipc/preferences.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gegrond-preferences-'));
  path = join(folder, 'preferences.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const opened = () =>
  openPreferences(path, (cause) => {
    throw cause;
  });

describe('preferences of this machine', () => {
  test('given a first start, then the defaults hold', () => {
    expect(opened().get()).toEqual(defaultPreferences);
  });

  test('given a choice, then the next start knows it, and no half file lies about', () => {
    expect(opened().set({ look: 'dark' })).toEqual({ ...defaultPreferences, look: 'dark' });
    expect(opened().get().look).toBe('dark');
    expect(readdirSync(folder)).toEqual(['preferences.json']);
  });

  test.each(['', '{', 'null', '[]', '"x"', '{"look":"neon","idleLockMinutes":-1}'])(
    'given a file with %s, then the defaults hold',
    (contents) => {
      writeFileSync(path, contents);
      expect(opened().get()).toEqual(defaultPreferences);
    },
  );

  test('given one odd choice, then the others still hold', () => {
    writeFileSync(path, JSON.stringify({ language: 'en', look: 3, idleLockMinutes: 5, later: true }));
    expect(opened().get()).toEqual({ language: 'en', look: 'system', idleLockMinutes: 5 });
  });

  test('given a disk that refuses, then the choice holds until the end and the failure is told', () => {
    const told: unknown[] = [];
    const preferences = openPreferences(join(folder, 'preferences.json', 'not-a-folder'), (cause) => told.push(cause));
    writeFileSync(path, '{}');
    expect(preferences.set({ language: 'en' }).language).toBe('en');
    expect(preferences.get().language).toBe('en');
    expect(told).toHaveLength(1);
    expect(readFileSync(path, 'utf8')).toBe('{}');
  });

  test('given anything at all, then preferences come out', () => {
    fc.assert(
      fc.property(fc.anything(), (found) => {
        const read = readPreferences(found);
        expect(readPreferences(read)).toEqual(read);
      }),
    );
  });
});

describe('where the window opens', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1040 };
  const second = { x: 1920, y: 0, width: 1920, height: 1040 };

  test('given the display is still there, then where it was', () => {
    const bounds = { x: 2000, y: 100, width: 1300, height: 800 };
    expect(visibleBounds(bounds, [screen, second])).toEqual(bounds);
  });

  test('given the second display is gone, then the system chooses', () => {
    expect(visibleBounds({ x: 2000, y: 100, width: 1300, height: 800 }, [screen])).toBeNull();
  });

  test('given any remembered place that touches a display, then all of the window lies on that display', () => {
    const place = fc.record({
      x: fc.integer({ min: -3000, max: 5000 }),
      y: fc.integer({ min: -3000, max: 3000 }),
      width: fc.integer({ min: 1, max: 5000 }),
      height: fc.integer({ min: 1, max: 5000 }),
    });
    fc.assert(
      fc.property(place, (remembered) => {
        const found = visibleBounds(remembered, [screen, second]);
        if (!found) return;
        const on = [screen, second].some(
          (display) =>
            found.x >= display.x &&
            found.y >= display.y &&
            found.x + found.width <= display.x + display.width &&
            found.y + found.height <= display.y + display.height,
        );
        expect(on).toBe(true);
        expect(found.width >= 1024 && found.height >= 700).toBe(true);
      }),
    );
  });

  test.each([null, 'x', {}, { bounds: { x: 0, y: 0, width: 0, height: 5 } }, { bounds: { x: 'a' } }])(
    'given %j was remembered, then it is as if nothing was',
    (found) => {
      expect(readPlace(found)).toEqual({ bounds: null, maximised: false });
    },
  );
});
