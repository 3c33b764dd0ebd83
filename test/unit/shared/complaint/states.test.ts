import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evolve, initialState } from '../../../../shared/complaint/complaint.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import type { Party } from '../../../../shared/complaint/parties.ts';
import { type ComplaintState, partiesOf, sideOf } from '../../../../shared/complaint/state.ts';
import { factsOf, walks } from '../../../support/arbitraries/walks.ts';

const text = readFileSync(new URL('../../../../shared/complaint/STATES.md', import.meta.url), 'utf8');
const pictures = [...text.matchAll(/```mermaid\nstateDiagram-v2\n(.*?)```/gs)].map((match) => match[1] ?? '');

/** The transitions that a picture draws, as `from --> to : Event`, by the names that people read. */
const drawn = (picture: string): readonly string[] => {
  const names = new Map([...picture.matchAll(/state "([^"]+)" as (\w+)/g)].map(([, name, id]) => [id, name]));
  const arrows = picture.matchAll(/^ *(\w+|\[\*\]) --> (\w+)(?: : (.+))?$/gm);
  return [...arrows]
    .flatMap(([, from = '', to = '', events = '']) =>
      events.split(', ').map((event) => `${names.get(from) ?? from} --> ${names.get(to) ?? to} : ${event}`),
    )
    .filter((arrow) => !arrow.startsWith('[*]'))
    .sort();
};

/** Where each picture starts. */
const start = (picture: string): string => {
  const id = /\[\*\] --> (\w+)/.exec(picture)?.[1] ?? '';
  return new RegExp(`state "([^"]+)" as ${id}`).exec(picture)?.[1] ?? id;
};

const sides = (event: ComplaintEvent): Party | null =>
  event.type === 'ExplanationGiven'
    ? event.by
    : event.type === 'ExplanationRequested' || event.type === 'ExplanationWaived'
      ? event.of
      : null;

const hearingOf = (state: ComplaintState, party: Party): string | null =>
  state.status === 'unregistered' ? null : (sideOf(state, party)?.status ?? null);

/** What really happens, over many random walks with one seed. */
const seen = (() => {
  const files = new Set<string>();
  const hearings = new Set<string>();
  const ended = new Set<string>();
  for (const steps of fc.sample(walks, { seed: 20_261_123, numRuns: 1500 })) {
    let state: ComplaintState = initialState;
    for (const event of factsOf(steps)) {
      const next = evolve(state, event);
      files.add(`${state.status} --> ${next.status} : ${event.type}`);
      const party = sides(event);
      if (party) hearings.add(`${hearingOf(state, party)} --> ${hearingOf(next, party)} : ${event.type}`);
      // A hearing of anybody else stays as it was.
      if (state.status !== 'unregistered')
        for (const other of partiesOf(state))
          if (JSON.stringify(other) !== JSON.stringify(party) && hearingOf(state, other) !== hearingOf(next, other))
            hearings.add(`somebody else's side moved : ${event.type}`);
      state = next;
    }
    if (state.status !== 'unregistered' && state.contradictions.length > 0) ended.add('contradicted');
  }
  return { files: [...files].sort(), hearings: [...hearings].sort(), ended };
})();

describe('STATES.md tells what the code does', () => {
  test('has its two pictures', () => expect(pictures.map(start)).toEqual(['unregistered', 'not-asked']));
  test('the file', () => expect(drawn(pictures[0] ?? '')).toEqual(seen.files));
  test('each side', () => expect(drawn(pictures[1] ?? '')).toEqual(seen.hearings));
  test('what one person decides never contradicts itself', () => expect([...seen.ended]).toEqual([]));
});
