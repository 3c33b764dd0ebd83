import { describe, expect, test } from 'vitest';
import { matrixPage, ruleIds, ruleMatrix } from './rule-matrix.ts';

describe('each rule of the regulation can be pointed at', () => {
  const rows = ruleMatrix();
  const row = (rule: string) => rows.find((each) => each.rule === rule);

  test.each(ruleIds)('%s: in code, in a test, on a screen and in a journey through the screens', (rule) => {
    expect(row(rule)?.code, 'cited in code').not.toEqual([]);
    expect(row(rule)?.tests, 'named in the title of a test').not.toEqual([]);
    expect(row(rule)?.screens, 'cited on a screen').not.toEqual([]);
    expect(row(rule)?.journeys, 'named in the title of an e2e test').not.toEqual([]);
  });

  test('docs/rules.md says what this run found', async () => {
    await expect(matrixPage(rows)).toMatchFileSnapshot('../../docs/rules.md');
  });
});
