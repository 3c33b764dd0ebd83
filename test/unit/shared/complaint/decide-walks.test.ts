import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctableNames } from '../../../support/arbitraries/events.ts';
import { factsOf, type Step, walks } from '../../../support/arbitraries/walks.ts';
import { fileOf, invariants } from './rule-invariants.ts';

/** Walks of one run, the same for every test here; `seed` is printed when one fails. */
const seed = Number(process.env.WALK_SEED ?? 20_261_123);
const numRuns = 2000;
const taken: readonly (readonly Step[])[] = fc.sample(walks, { seed, numRuns });
const steps = taken.flat();
/** Every file after every command that was carried out. */
const files = steps.flatMap(({ decision, after, records }) => {
  const file = decision.ok ? fileOf(after, records) : null;
  return file ? [file] : [];
});

const statusOf = ({ after }: Step): string => {
  if (after.status === 'objection') return `objection: ${after.objection.status}`;
  return after.status === 'closed' ? `closed: ${after.ending.kind}` : after.status;
};

const count = (names: readonly string[]): Readonly<Record<string, number>> => {
  const counted: Record<string, number> = {};
  for (const name of names) counted[name] = (counted[name] ?? 0) + 1;
  return counted;
};

describe(`${numRuns} random files, each from up to 70 commands (seed ${seed})`, () => {
  for (const { rule, says, broken } of invariants)
    test(`${rule}: ${says}, in every file after every command`, () => {
      const broke = files.find(broken);
      if (broke)
        expect.fail(`${rule} is broken by\n${broke.facts.map(({ event }) => JSON.stringify(event)).join('\n')}`);
    });

  test('R6: whom the complaint is about did nothing in it but hand it over', () => {
    const own = steps.filter(
      ({ before, actor }) =>
        before.status !== 'unregistered' && before.involved.some(({ person }) => person.member === actor.id),
    );
    expect(own.length).toBeGreaterThan(20);
    for (const { command, decision } of own)
      if (decision.ok) expect(command.type).toBe('AssignHandler');
      else expect(['R6', decision.error.rule]).toContain(decision.error.rule);
  });

  test('every refusal names a rule', () => {
    for (const { decision } of steps)
      if (!decision.ok) expect(decision.error.rule, decision.error.type).toMatch(/^R(?:[1-9]|1[0-9])$/);
  });

  test('what was decided never contradicts itself', () => {
    for (const { after, command } of steps)
      if (after.status !== 'unregistered' && after.contradictions.length > 0)
        expect.fail(`${command.type}: ${JSON.stringify(after.contradictions)}`);
  });

  test('a refused command changes nothing', () => {
    for (const { before, after, decision, records, recordsBefore } of steps)
      if (!decision.ok) {
        expect(after).toBe(before);
        expect(records).toBe(recordsBefore);
      }
  });
});

describe('the walks go everywhere, so that the above says something', () => {
  test('every status, of the file and of its objection, and every ending', () => {
    const seen = count(steps.map(statusOf));
    for (const status of [
      'in-progress',
      'decided',
      'answered',
      'objection: received',
      'objection: heard',
      'objection: not-admitted',
      'objection: decided',
      'objection: answered',
      'objection: withdrawn',
      'closed: withdrawn',
      'closed: settled',
      'closed: forwarded',
      'closed: not-handled',
      'closed: registered-in-error',
      'closed: after-verdict',
      'closed: after-decision',
    ])
      expect(seen[status] ?? 0, status).toBeGreaterThan(50);
  });

  test('every event', () => {
    const seen = count(taken.flatMap((walk) => factsOf(walk).map(({ type }) => type)));
    for (const type of [...correctableNames, 'FactCorrected', 'RecordStruckOut'])
      expect(seen[type] ?? 0, type).toBeGreaterThan(20);
  });

  test('files that were reopened after an objection was heard, and went on', () => {
    const reopened = taken.filter((walk) =>
      walk.some(
        ({ before, after, decision }) =>
          decision.ok && before.status === 'closed' && after.status === 'objection' && 'hearing' in after.objection,
      ),
    );
    expect(reopened.length).toBeGreaterThan(20);
  });

  test('late objections, taken up and not', () => {
    const decided = taken.flatMap((walk) =>
      factsOf(walk).flatMap((event) => (event.type === 'LateObjectionDecided' ? [event.admitted] : [])),
    );
    expect(decided.filter((admitted) => admitted).length).toBeGreaterThan(20);
    expect(decided.filter((admitted) => !admitted).length).toBeGreaterThan(20);
  });
});
