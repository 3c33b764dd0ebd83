import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../../../../renderer/theme/tokens.css'), 'utf8');

/** The variables of the rules whose selector list contains `selector`, later ones winning. */
const variablesOf = (selector: string, within: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...within.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
      .filter(([, selectors = '']) =>
        selectors
          .replace(/\/\*[\s\S]*?\*\//g, '')
          .split(',')
          .some((one) => one.trim() === selector),
      )
      .flatMap(([, , body = '']) =>
        [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
      ),
  );

const media = css.indexOf('@media (prefers-contrast: more)');
const plain = css.slice(0, media);
const highContrast = css.slice(css.indexOf('{', media) + 1, css.indexOf('\n}\n', media));
const selectors = {
  light: ':root[data-mantine-color-scheme="light"]',
  dark: ':root[data-mantine-color-scheme="dark"]',
};

/** WCAG 2.2, "relative luminance". */
const luminance = (colour: string): number => {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!channels) throw new Error(`Not a colour in six digits: ${colour}`);
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
};

const grounds = ['--bg', '--surface', '--raised', '--shade'];
const meanings = ['late', 'soon', 'waiting', 'done'];
/** Every ink on every ground that it is used on, as text. */
const textPairs: readonly (readonly [ink: string, ground: string])[] = [
  ...['--ink', '--ink-2', '--ink-3', '--accent', '--late'].flatMap((ink) =>
    grounds.map((ground) => [ink, ground] as const),
  ),
  ...meanings.flatMap((meaning) => [
    [`--${meaning}`, `--${meaning}-soft`] as const,
    [`--${meaning}`, '--bg'] as const,
    ['--ink', `--${meaning}-soft`] as const,
  ]),
  ['--accent', '--accent-soft'],
  ['--ink', '--accent-soft'],
  ['--ink-2', '--accent-soft'],
  ['--on-accent', '--accent'],
  ['--on-accent', '--accent-hover'],
];

describe('every ink that is read', () => {
  for (const scheme of ['light', 'dark'] as const)
    for (const [name, within] of [
      ['normal', ''],
      ['more contrast', highContrast],
    ] as const) {
      const colours = { ...variablesOf(selectors[scheme], plain), ...variablesOf(selectors[scheme], within) };
      it.each(textPairs)(`${scheme}, ${name}: %s on %s is at least 4.5 : 1`, (ink, ground) => {
        expect(contrast(colours[ink] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
      });
    }

  it('shows the border of a field at 3 : 1 in both schemes (WCAG 1.4.11)', () => {
    for (const scheme of ['light', 'dark'] as const) {
      const colours = variablesOf(selectors[scheme], plain);
      for (const ground of ['--bg', '--surface', '--raised'])
        expect(contrast(colours['--line-strong'] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(3);
    }
  });

  it('gives both schemes the same names', () => {
    const names = (scheme: 'light' | 'dark') => Object.keys(variablesOf(selectors[scheme], plain)).sort();
    expect(names('dark')).toEqual(names('light'));
    expect(names('light').length).toBeGreaterThan(20);
  });
});
