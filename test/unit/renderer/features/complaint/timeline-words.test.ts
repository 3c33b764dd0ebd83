import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryDetails } from '../../../../../renderer/features/complaint/detail-words.ts';
import { entryDay, entryWords, type RecordedEntry } from '../../../../../renderer/features/complaint/timeline-words.ts';
import { sizeWords } from '../../../../../renderer/text/size-words.ts';
import { type Language, wordsIn } from '../../../../../renderer/text/text.tsx';
import { date, type Instant } from '../../../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../../../shared/complaint/events.ts';
import { foldComplaint } from '../../../../../shared/complaint/fold.ts';
import type { OpenComplaint } from '../../../../../shared/complaint/state.ts';
import { shippedLaw } from '../../../../../shared/procedure/law.ts';
import { timelineOf } from '../../../../../shared/projections/timeline.ts';
import { complaintEvents } from '../../../../support/arbitraries/events.ts';
import { recorded } from '../../../../support/arbitraries/records.ts';
import { answered, director, facts, ilse } from '../../../../support/given-complaint.ts';

const today = date('2026-01-28');

/** Recorded one after the other, each at ten in the morning of `on`. */
const entriesOf = (
  events: readonly {
    readonly event: ComplaintEvent | { readonly type: 'ObjectionFiled' };
    readonly on: string;
    readonly by?: typeof ilse;
  }[],
) => {
  const records = events.map(({ event, on, by = ilse }, index) => ({
    ...recorded(event, index + 1),
    at: `${on}T09:00:00.000Z` as Instant,
    by: { id: by.id, name: by.name },
  }));
  const { state } = foldComplaint(records);
  if (state.status === 'unregistered') throw new Error('not registered');
  const entries = timelineOf(records, shippedLaw, today).filter(
    (entry): entry is RecordedEntry => entry.entry === 'fact' || entry.entry === 'unread',
  );
  return { state, entries };
};
const say = (entry: RecordedEntry | undefined, state: OpenComplaint, language: Language = 'nl') => {
  if (!entry) throw new Error('no entry');
  return entryWords(entry, state, wordsIn(language), language, today);
};
const onItsDay = (event: ComplaintEvent) => ({ event, on: '2026-01-22' });

describe('a line of the timeline', () => {
  it('given a complaint that was recorded days after its receipt, then it says when and by whom', () => {
    const { state, entries } = entriesOf([{ event: facts.received, on: '2026-01-05' }]);
    expect(say(entries[0], state)).toEqual({
      title: 'Klacht ontvangen',
      remark: 'per e-mail · vastgelegd 5 jan door Ilse Vermeer',
      tone: 'main',
      chip: null,
      quote: facts.received.text,
    });
  });

  it('given an acknowledgement in time and one too late, then the chip says so with the term', () => {
    const acknowledgedOn = (sentOn: string) => {
      const { state, entries } = entriesOf([
        { event: facts.received, on: '2026-01-02' },
        { event: { ...facts.acknowledged, sentOn: date(sentOn) }, on: sentOn },
      ]);
      return say(entries[0], state).chip;
    };
    expect(acknowledgedOn('2026-01-08')).toEqual({ meaning: 'done', text: 'op tijd, termijn vr 9 jan' });
    expect(acknowledgedOn('2026-01-12')).toEqual({ meaning: 'plain', text: '3 dagen te laat, termijn vr 9 jan' });
  });

  it('given a fact recorded by somebody else than the handler, then their name stands there', () => {
    const { state, entries } = entriesOf([
      { event: facts.received, on: '2026-01-02' },
      { event: facts.assigned, on: '2026-01-02' },
      { event: { type: 'NoteAdded', text: 'Gebeld' }, on: '2026-01-22', by: director },
      { event: { type: 'NoteAdded', text: 'Gemaild' }, on: '2026-01-23' },
    ]);
    expect(say(entries[0], state).remark).toBe('intern');
    expect(say(entries[1], state).remark).toBe('intern · Dirk de Boer');
  });

  it('given two acknowledgements, then the second is marked as a contradiction, in words', () => {
    const { state, entries } = entriesOf([
      { event: facts.received, on: '2026-01-02' },
      { event: facts.acknowledged, on: '2026-01-08' },
      { event: { ...facts.acknowledged, sentOn: date('2026-01-09') }, on: '2026-01-09' },
    ]);
    expect(say(entries[0], state)).toMatchObject({ tone: 'trouble', chip: { meaning: 'late', text: 'Tegenspraak' } });
    expect(say(entries[1], state).tone).toBe('main');
  });

  it('given a record of a later program, then it stays on the line and names its kind', () => {
    const { state, entries } = entriesOf([
      { event: facts.received, on: '2026-01-02' },
      { event: { type: 'ObjectionFiled' }, on: '2026-01-20' },
    ]);
    expect(say(entries[0], state)).toMatchObject({
      tone: 'trouble',
      title: 'Deze vastlegging kan hier niet worden gelezen',
    });
    const details = entries[0] && entryDetails(entries[0], state, wordsIn('nl'), 'nl');
    expect(details?.[0]).toEqual({ label: 'Soort vastlegging', value: 'ObjectionFiled' });
  });

  it('given the details, then hash and record can be compared letter by letter', () => {
    const { state, entries } = entriesOf([{ event: facts.received, on: '2026-01-05' }]);
    const details = entries[0] ? entryDetails(entries[0], state, wordsIn('nl'), 'nl') : [];
    expect(details).toContainEqual({ label: 'SHA-256', value: 'ab'.repeat(32), exact: true });
    expect(details).toContainEqual({ label: 'Document', value: 'Klacht.eml (message/rfc822, 1 kB)' });
    expect(details).toContainEqual({ label: 'Vastgelegd op', value: '5 jan 2026, 10:00' });
    expect(details.at(-1)).toMatchObject({ label: 'Vastlegging', exact: true });
  });

  it('given the verdict, then its details hold reasons and each measure with owner and day', () => {
    const { state, entries } = entriesOf(answered.map(onItsDay));
    const verdict = entries.find((entry) => entry.entry === 'fact' && entry.event.type === 'VerdictIssued');
    expect(verdict && entryDetails(verdict, state, wordsIn('nl'), 'nl')).toContainEqual({
      label: 'Maatregel 1',
      value: 'Tweede contactpersoon per klant (Team casemanagement, uiterlijk zondag 1 maart 2026)',
    });
  });

  it('given another year, then the date column says which', () => {
    expect(entryDay(date('2025-12-31'), today, 'nl')).toEqual({ on: '2025-12-31', day: 'wo 31 dec', year: '2025' });
    expect(entryDay(date('2026-01-02'), today, 'nl').year).toBeNull();
  });

  it('given whatever fact after receipt, then it has words in both languages and never an empty title', () => {
    fc.assert(
      fc.property(complaintEvents, fc.constantFrom<Language>('nl', 'en'), (event, language) => {
        const { state, entries } = entriesOf([{ event: facts.received, on: '2026-01-02' }, onItsDay(event)]);
        for (const entry of entries) {
          expect(say(entry, state, language).title.length).toBeGreaterThan(2);
          const details = entryDetails(entry, state, wordsIn(language), language);
          expect(details.every(({ label, value }) => label.length > 0 && value.length > 0)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the size of a document', () => {
  it('given bytes, then people can read them', () => {
    const say = (bytes: number, language: Language = 'nl') => sizeWords(bytes, wordsIn(language), language);
    expect([say(999), say(1000), say(5321), say(48_213), say(25_000_000)]).toEqual([
      '999 bytes',
      '1 kB',
      '5,3 kB',
      '48 kB',
      '25 MB',
    ]);
    expect(say(5321, 'en')).toBe('5.3 kB');
  });
});
