import type { RuleId } from '../../shared/base/rule-id.ts';
import { type Source, sourcesBelow } from './imports.ts';

/** The regulation in one line per rule; the words of the product's own documentation. */
export const ruleSentences: Readonly<Record<RuleId, string>> = {
  R1: 'A complaint arrives by website form, e-mail, letter, telephone or in person; the day of receipt counts and is kept beside the day of entry, the channel and the original.',
  R2: 'A complaint about privacy may go straight to the data protection officer, who is told; the ordinary procedure goes on.',
  R3: 'An acknowledgement within five working days of receipt.',
  R4: 'Someone who files for the complainant needs a signed authorisation; until it is there, nothing about the contents and no verdict goes to them. Terms keep running.',
  R5: 'The complainant is asked for an explanation first.',
  R6: 'Then each person involved, each on a record of their own; going on without a side needs a reason.',
  R7: 'A written answer from the responsible officer within one month of receipt.',
  R8: 'The verdict is upheld, partly upheld or dismissed.',
  R9: 'Upheld or partly upheld: the measures, each with an owner and a date, kept until done.',
  R10: 'Dismissed or partly upheld: the reasons.',
  R11: 'A written confirmation of the verdict, with the way to object.',
  R12: 'Objection to the board within one month of receiving the verdict; a late one is recorded as late, and the board says with a reason whether it takes it up.',
  R13: 'The complainant is invited to explain the objection orally, and may decline.',
  R14: 'The outcome within one month after that conversation, or after it was declined.',
  R15: 'The outcome points to the dispute body; a referral is recorded.',
  R16: 'Return-to-work advice is not handled; the complainant is pointed to UWV.',
  R17: 'Financial damage is handled by the board from the start.',
  R18: 'The subjects of a complaint; one complaint can have several.',
  R19: 'What recurs, whether measures were done and whether terms were met can be seen.',
};
export const ruleIds = Object.keys(ruleSentences) as readonly RuleId[];

export type RuleRow = {
  readonly rule: RuleId;
  /** `path · name` of the declaration that cites it. */
  readonly code: readonly string[];
  readonly screens: readonly string[];
  /** `path: title` of tests without a screen. */
  readonly tests: readonly string[];
  /** The same through the real screens. */
  readonly journeys: readonly string[];
};

export const ruleMatrix = (): readonly RuleRow[] => {
  const code = cited(['shared', 'main', 'resources'].flatMap(sourcesBelow));
  const screens = cited(sourcesBelow('renderer'));
  const tests = sourcesBelow('test').flatMap(titled);
  return ruleIds.map((rule) => {
    const proving = tests.filter((each) => each.rules.has(rule));
    const line = ({ path, title }: Titled) => `${path}: ${title}`;
    return {
      rule,
      code: code.filter((each) => each.rules.has(rule)).map(({ place }) => place),
      screens: [...new Set(screens.filter((each) => each.rules.has(rule)).map(({ path }) => path))],
      tests: proving.filter(({ path }) => !path.startsWith('test/e2e/')).map(line),
      journeys: proving.filter(({ path }) => path.startsWith('test/e2e/')).map(line),
    };
  });
};

/** The matrix as it stands in `docs/rules.md`. */
export const matrixPage = (rows: readonly RuleRow[]): string =>
  [
    '# Each rule: where it is, and what proves it',
    '',
    'Made by `test/architecture/rule-matrix.test.ts` from the citations in the code and the titles of the tests; it',
    'fails when a rule has no code, no test or no journey through the screens, and when this page is not what it made.',
    'Bring it up to date with `npx vitest run test/architecture -u`. The rules themselves are the regulation’s; see',
    '`glossary.md` for the words.',
    ...rows.flatMap((row) => [
      '',
      `## ${row.rule}`,
      '',
      ruleSentences[row.rule],
      '',
      ...list('Code', row.code),
      ...list('Tests', row.tests),
      ...list('Screens', row.screens),
      ...list('Through the screens', row.journeys),
    ]),
    '',
  ].join('\n');

const list = (head: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`- **${head}**`, ...items.map((item) => `  - ${item}`)];

const rulesIn = (text: string): ReadonlySet<RuleId> => {
  const found = new Set<RuleId>();
  for (const [, first = '', last] of text.matchAll(/\bR(1?\d)(?:\s*(?:to|–)\s*R(1?\d))?\b/g)) {
    for (let number = Number(first); number <= Number(last ?? first); number += 1) found.add(`R${number}` as RuleId);
  }
  return found;
};

type Cited = { readonly path: string; readonly place: string; readonly rules: ReadonlySet<RuleId> };

const declaration = /^(?:export )?(?:const|type|function) (\w+)/;

/** Each top-level declaration together with the comment above it. */
const cited = (sources: readonly Source[]): readonly Cited[] =>
  sources
    .filter(({ path }) => !path.endsWith('rule-id.ts'))
    .flatMap(({ path, text }) => {
      const places: Cited[] = [];
      let name: string | null = null;
      let comment: string[] = [];
      let block: string[] = [];
      const close = () => {
        const rules = rulesIn(block.join('\n'));
        if (rules.size > 0) places.push({ path, place: name ? `${path} · ${name}` : path, rules });
      };
      for (const line of text.split('\n')) {
        const opened = declaration.exec(line)?.[1];
        if (opened !== undefined) {
          close();
          name = opened;
          block = [...comment, line];
          comment = [];
        } else if (/^(\/\*\*| \*|\/\/)/.test(line)) comment.push(line);
        else {
          block.push(...comment, line);
          comment = [];
        }
      }
      close();
      return places;
    });

type Titled = { readonly path: string; readonly title: string; readonly rules: ReadonlySet<RuleId> };

const title = /\b(?:test|it|describe)(?:\.\w+(?:\([^)]*\))?)*\(\s*(['"`])((?:(?!\1).|\n)*?)\1/g;

const titled = ({ path, text }: Source): readonly Titled[] =>
  /\.(test|spec)\.tsx?$/.test(path)
    ? [...text.matchAll(title)].flatMap(([, , words = '']) => {
        const rules = rulesIn(words);
        return rules.size > 0 ? [{ path, title: words.replace(/\s+/g, ' '), rules }] : [];
      })
    : [];
