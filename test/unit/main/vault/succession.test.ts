import { expect, it } from 'vitest';
import { nextLetter } from '../../../../main/vault/succession.ts';

it('the letters of devices run from A to Z, then AA to ZZ, and none comes twice', () => {
  const letters = ['A'];
  for (let index = 0; index < 26 + 26 * 26 - 1; index += 1) letters.push(nextLetter(letters.at(-1) ?? ''));
  expect(letters.slice(24, 29)).toEqual(['Y', 'Z', 'AA', 'AB', 'AC']);
  expect(letters.slice(50, 54)).toEqual(['AY', 'AZ', 'BA', 'BB']);
  expect(letters.at(-1)).toBe('ZZ');
  expect(letters.every((letter) => /^[A-Z]{1,2}$/.test(letter))).toBe(true);
  expect(new Set(letters).size).toBe(letters.length);
  expect(() => nextLetter('ZZ')).toThrow();
});
