import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  correctableFields,
  factFields,
  fieldsOf,
  valueAt,
  withValue,
} from '../../../../../renderer/features/complaint/facts/fact-fields.ts';
import { factWords } from '../../../../../renderer/features/complaint/facts/fact-words.ts';
import { valueWords } from '../../../../../renderer/features/complaint/facts/value-words.ts';
import { wordsIn } from '../../../../../renderer/text/text.tsx';
import type { CorrectableEvent } from '../../../../../shared/complaint/upkeep-events.ts';
import { regulation } from '../../../../../shared/procedure/regulation.ts';
import { complaintEvents } from '../../../../support/arbitraries/events.ts';
import { facts, ilse, stateAfter } from '../../../../support/given-complaint.ts';

const correctable = complaintEvents.filter(
  (event): event is CorrectableEvent => event.type !== 'FactCorrected' && event.type !== 'RecordStruckOut',
);

/** Kept outside the fields with a reason: shown as documents, or an id that the words are looked up by. */
const elsewhere = /^(type|document(\..*)?|documents|conversation|about|person\.id)$/;

const leaves = (value: unknown, at = ''): readonly string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inside]) => leaves(inside, at === '' ? key : `${at}.${key}`))
    : [at];

describe('what a fact consists of', () => {
  it('given any fact, then every value of it is named, or is a document or an id', () => {
    fc.assert(
      fc.property(correctable, (event) => {
        const named = factFields[event.type].map(({ at }) => at);
        const unnamed = leaves(event).filter(
          (leaf) =>
            !elsewhere.test(leaf) &&
            !named.some((at) => leaf === at || leaf.startsWith(`${at}.`) || at.startsWith(`${leaf}.`)),
        );
        expect(unnamed).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('given any fact, then putting back what stands there changes nothing', () => {
    fc.assert(
      fc.property(correctable, (event) => {
        for (const { at } of fieldsOf(event)) expect(withValue(event, at, valueAt(event, at))).toEqual(event);
      }),
    );
  });

  it('given any fact, then another value at one place changes that place alone', () => {
    fc.assert(
      fc.property(correctable, (event) => {
        for (const { at } of correctableFields(event)) {
          const changed = withValue(event, at, 'anders');
          expect(valueAt(changed, at)).toBe('anders');
          expect(withValue(changed, at, valueAt(event, at))).toEqual(event);
        }
      }),
    );
  });

  it('given any fact, then all its values have words in both languages', () => {
    const state = stateAfter([facts.received]);
    if (state.status === 'unregistered') throw new Error('not registered');
    fc.assert(
      fc.property(correctable, fc.constantFrom('nl', 'en'), (event, language) => {
        const telling = { state, regulation, members: [ilse], factOf: () => null, words: wordsIn(language), language };
        for (const field of fieldsOf(event))
          for (const value of valueWords(field, event, telling)) expect(value).not.toMatch(/undefined|\[object/);
        expect(factWords(event, telling).title.length).toBeGreaterThan(3);
      }),
      { numRuns: 1000 },
    );
  });

  it('given a complaint without a representative, then nothing of one is asked', () => {
    expect(fieldsOf(facts.received).map(({ at }) => at)).not.toContain('representative.name');
  });
});
