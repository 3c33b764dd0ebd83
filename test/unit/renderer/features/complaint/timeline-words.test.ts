import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf, entryDetails } from '../../../../../renderer/features/complaint/detail-words.ts';
import type { Telling } from '../../../../../renderer/features/complaint/facts/telling.ts';
import {
  amendmentWords,
  entryDay,
  entryWords,
  movedWords,
  type RecordedEntry,
} from '../../../../../renderer/features/complaint/timeline-words.ts';
import { sizeWords } from '../../../../../renderer/text/size-words.ts';
import { type Language, wordsIn } from '../../../../../renderer/text/text.tsx';
import type { RecordId } from '../../../../../shared/base/ids.ts';
import { date, type Instant } from '../../../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../../../shared/complaint/events.ts';
import { foldComplaint } from '../../../../../shared/complaint/fold.ts';
import type { OpenComplaint } from '../../../../../shared/complaint/state.ts';
import { shippedLaw } from '../../../../../shared/procedure/law.ts';
import { regulation } from '../../../../../shared/procedure/regulation.ts';
import { timelineOf } from '../../../../../shared/projections/timeline.ts';
import { complaintEvents } from '../../../../support/arbitraries/events.ts';
import { recorded } from '../../../../support/arbitraries/records.ts';
import { answered, director, facts, ilse } from '../../../../support/given-complaint.ts';
import { later } from '../../../../support/later-facts.ts';

const today = date('2026-01-28');

type Recording = {
  readonly event: ComplaintEvent | { readonly type: 'ComplaintTeleported' };
  readonly on: string;
  readonly by?: typeof ilse;
};

/** Recorded one after the other, each at ten in the morning of `on`. */
const recordsOf = (events: readonly Recording[]) =>
  events.map(({ event, on, by = ilse }, index) => ({
    ...recorded(event, index + 1),
    at: `${on}T09:00:00.000Z` as Instant,
    by: { id: by.id, name: by.name },
  }));
const entriesOf = (events: readonly Recording[]) => {
  const records = recordsOf(events);
  const { state } = foldComplaint(records);
  if (state.status === 'unregistered') throw new Error('not registered');
  const entries = timelineOf(records, shippedLaw, today).filter(
    (entry): entry is RecordedEntry => entry.entry === 'fact' || entry.entry === 'unread',
  );
  return { state, entries, records };
};
const tellingOf = (state: OpenComplaint, language: Language = 'nl'): Telling => ({
  state,
  regulation,
  members: [ilse, director],
  factOf: () => null,
  words: wordsIn(language),
  language,
});
const say = (entry: RecordedEntry | undefined, state: OpenComplaint, language: Language = 'nl') => {
  if (!entry) throw new Error('no entry');
  return entryWords(entry, tellingOf(state, language), today);
};
const onItsDay = (event: ComplaintEvent) => ({ event, on: '2026-01-22' });
/** Fact number `n`, counted from 1 in the order of recording. */
const idOf = (n: number): RecordId => recorded(facts.received, n).id;

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
      { event: { type: 'ComplaintTeleported' }, on: '2026-01-20' },
    ]);
    expect(say(entries[0], state)).toMatchObject({
      tone: 'trouble',
      title: 'Deze vastlegging kan hier niet worden gelezen',
    });
    const details = entries[0] && entryDetails(entries[0], tellingOf(state));
    expect(details?.[0]).toEqual({ label: 'Soort vastlegging', value: 'ComplaintTeleported' });
  });

  it('given the details, then hash and record can be compared letter by letter', () => {
    const { state, entries } = entriesOf([{ event: facts.received, on: '2026-01-05' }]);
    const details = entries[0] ? entryDetails(entries[0], tellingOf(state)) : [];
    expect(details).toContainEqual({ label: 'SHA-256', value: 'ab'.repeat(32), exact: true });
    expect(details).toContainEqual({ label: 'Document', value: 'Klacht.eml (message/rfc822, 1 kB)' });
    expect(details).toContainEqual({ label: 'Vastgelegd op', value: '5 jan 2026, 10:00' });
    expect(details.at(-1)).toMatchObject({ label: 'Vastlegging', exact: true });
  });

  it('given the verdict, then its details hold reasons and each measure with owner and day', () => {
    const { state, entries } = entriesOf(answered.map(onItsDay));
    const verdict = entries.find((entry) => entry.entry === 'fact' && entry.event.type === 'VerdictIssued');
    expect(verdict && entryDetails(verdict, tellingOf(state))).toContainEqual({
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
          const details = entryDetails(entry, tellingOf(state, language));
          expect(details.every(({ label, value }) => label.length > 0 && value.length > 0)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a fact that was put right', () => {
  /** Received on Monday the fifth by mistake: it was Friday the second. */
  const wrong = { ...facts.received, receivedOn: date('2026-01-05') };
  const correction: ComplaintEvent = {
    type: 'FactCorrected',
    record: idOf(1),
    replaces: null,
    event: facts.received,
    reason: 'De mail kwam vrijdag al binnen.',
  };

  it('given a corrected day of receipt, then it stands as it is now, with what stood first, who, why and what moved', () => {
    const { state, entries } = entriesOf([
      { event: wrong, on: '2026-01-05' },
      { event: correction, on: '2026-01-08' },
    ]);
    const received = entries.find((entry) => entry.entry === 'fact' && entry.event.type === 'ComplaintReceived');
    if (received?.entry !== 'fact' || !received.amendment || !received.original) throw new Error('not corrected');
    expect(received.on).toBe('2026-01-02');
    expect(changesOf(received.original, received.event, tellingOf(state))).toEqual([
      { label: 'Ontvangen op', was: 'maandag 5 januari 2026', is: 'vrijdag 2 januari 2026' },
    ]);
    expect(amendmentWords(received.amendment, tellingOf(state), today)).toBe('Gecorrigeerd door Ilse Vermeer, 8 jan');
    expect(received.amendment.reason).toBe('De mail kwam vrijdag al binnen.');
    expect(movedWords(received.amendment.moved, tellingOf(state), today)).toEqual([
      'Ontvangstbevestiging verschoof van ma 12 jan naar vr 9 jan',
      'Uitspraak verschoof van do 5 feb naar ma 2 feb',
    ]);
  });

  it('given the correction itself, then it names what it put right; why stands there', () => {
    const { state, entries } = entriesOf([
      { event: wrong, on: '2026-01-05' },
      { event: correction, on: '2026-01-08' },
    ]);
    const itself = entries.find((entry) => entry.entry === 'fact' && entry.event.type === 'FactCorrected');
    expect(say(itself, state)).toMatchObject({
      title: 'Correctie: Klacht ontvangen',
      tone: 'correction',
      quote: null,
    });
  });

  it('given a record struck out, then it stays and says so', () => {
    const { state, entries } = entriesOf([
      { event: facts.received, on: '2026-01-02' },
      { event: facts.acknowledged, on: '2026-01-08' },
      { event: { type: 'RecordStruckOut', record: idOf(2), reason: 'Andere klacht.' }, on: '2026-01-09' },
    ]);
    const struck = entries.find((entry) => entry.entry === 'fact' && entry.event.type === 'AcknowledgementSent');
    expect(say(struck, state)).toMatchObject({
      title: 'Ontvangst bevestigd',
      tone: 'struck',
      chip: { meaning: 'plain', text: 'Doorgestreept' },
    });
  });

  it('R12: given an objection, then it says in time or late, with the last day', () => {
    const saying = (objection: ComplaintEvent) => {
      const { state, entries } = entriesOf([...answered, later.verdictReceived, objection].map(onItsDay));
      return say(
        entries.find((entry) => entry.entry === 'fact' && entry.event.type === 'ObjectionReceived'),
        state,
      ).chip;
    };
    expect(saying(later.objection)).toEqual({ meaning: 'done', text: 'op tijd, termijn ma 23 feb' });
    expect(saying(later.lateObjection)).toEqual({ meaning: 'late', text: 'te laat, kon tot ma 23 feb' });
    expect(saying({ ...later.objection, due: null })).toEqual({
      meaning: 'plain',
      text: 'ontvangst van de uitspraak onbekend',
    });
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
