import { describe, expect, test } from 'vitest';
import { importsOf, sourcesBelow } from './imports.ts';
import { singlePlaces, wrongArrows } from './rules.ts';

const layers = ['shared', 'main', 'renderer', 'resources'] as const;

describe('the house', () => {
  test.each(layers)('every arrow out of %s/ is one that the design allows', (layer) => {
    const sources = sourcesBelow(layer);
    expect(sources.length, 'a rule over no files proves nothing').toBeGreaterThan(0);
    expect(sources.flatMap(wrongArrows)).toEqual([]);
  });

  test.each(singlePlaces)('$what in $layer/ stands in one place', ({ word, layer, places }) => {
    const strays = sourcesBelow(layer)
      .filter((source) => word.test(source.text) && !places.includes(source.path))
      .map((source) => source.path);
    expect(strays).toEqual([]);
  });

  test('each single place is really there', () => {
    const paths = new Set(layers.flatMap((layer) => sourcesBelow(layer).map((source) => source.path)));
    expect(singlePlaces.flatMap(({ places }) => places).filter((place) => !paths.has(place))).toEqual([]);
  });

  test.each(['utils', 'helpers', 'manager', 'service', 'index.tsx'])('no file or folder is called %s', (name) => {
    const offenders = layers
      .flatMap((layer) => sourcesBelow(layer))
      .filter((source) => source.path.split('/').some((part) => part === name || part.replace(/\.tsx?$/, '') === name));
    expect(offenders.map((source) => source.path)).toEqual([]);
  });
});

describe('the rules themselves', () => {
  const arrow = (path: string, target: string) => wrongArrows({ path, text: '', imports: [target] });

  test.each([
    ['shared/base/result.ts', 'shared/complaint/events.ts'],
    ['shared/complaint/decide.ts', 'shared/procedure/deadlines.ts'],
    ['shared/procedure/terms.ts', 'node:fs'],
    ['shared/letters/letter-fields.ts', 'main/letters/compose.ts'],
    ['main/index.ts', 'renderer/bridge.ts'],
    ['renderer/App.tsx', 'main/clock.ts'],
    ['renderer/features/letter/LetterScreen.tsx', 'renderer/features/complaint/ComplaintFile.tsx'],
    ['renderer/store/feed.ts', 'renderer/features/complaint/ComplaintFile.tsx'],
    ['renderer/store/feed.ts', 'lodash'],
  ])('%s → %s is a wrong arrow', (from, to) => {
    expect(arrow(from, to)).toHaveLength(1);
  });

  test.each([
    ['shared/procedure/deadlines.ts', 'shared/complaint/complaint.ts'],
    ['main/index.ts', 'shared/ipc/contract.ts'],
    ['renderer/App.tsx', 'renderer/features/complaint/ComplaintFile.tsx'],
    ['renderer/features/complaint/ComplaintFile.tsx', 'renderer/store/use-store.tsx'],
  ])('%s → %s is allowed', (from, to) => {
    expect(arrow(from, to)).toEqual([]);
  });

  test('an import is seen in each of its forms', () => {
    const text = `import a from './a.ts';\nimport type { B } from "../b.ts";\nexport * from './c.ts';\nconst d = await import('./d.ts');\nimport './e.css';`;
    expect(importsOf('renderer/store/x.ts', text)).toEqual([
      'renderer/store/a.ts',
      'renderer/b.ts',
      'renderer/store/c.ts',
      'renderer/store/d.ts',
      'renderer/store/e.css',
    ]);
  });
});
