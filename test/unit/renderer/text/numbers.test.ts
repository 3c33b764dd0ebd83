import { describe, expect, it } from 'vitest';
import { count } from '../../../../renderer/text/numbers.ts';

describe('a count', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1000, '1.000', '1,000'],
    [20_000, '20.000', '20,000'],
    [1_234_567, '1.234.567', '1,234,567'],
  ])('%d is %s in Dutch and %s in English', (number, dutch, english) => {
    expect(count(number, 'nl')).toBe(dutch);
    expect(count(number, 'en')).toBe(english);
  });
});
