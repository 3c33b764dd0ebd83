import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineTarget } from '../../../../../renderer/features/worklist/line-target.ts';
import { headline, lineWords } from '../../../../../renderer/features/worklist/work-words.ts';
import { type Language, wordsIn } from '../../../../../renderer/text/text.tsx';
import type { MemberId, StreamId } from '../../../../../shared/base/ids.ts';
import { addDays, date } from '../../../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../../../shared/complaint/events.ts';
import { foldComplaint } from '../../../../../shared/complaint/fold.ts';
import type { Member, Role } from '../../../../../shared/members/members.ts';
import { calendarOf, regulationNow, shippedLaw } from '../../../../../shared/procedure/law.ts';
import { caseRow } from '../../../../../shared/projections/case-list.ts';
import { type WorkLine, worklistOf } from '../../../../../shared/projections/worklist.ts';
import { exampleRecords } from '../../../../support/arbitraries/example-files.ts';
import { recorded } from '../../../../support/arbitraries/records.ts';
import { answered, bothSidesHeard, document, facts, ilse, sam } from '../../../../support/given-complaint.ts';
import { later } from '../../../../support/later-facts.ts';

const stream = 'stream-1' as StreamId;
const calendar = calendarOf(regulationNow(shippedLaw));
const board: Member = { id: 'member-dirk' as MemberId, name: 'Dirk de Boer', roles: ['board'] };

const linesAfter = (events: readonly ComplaintEvent[], today: string, member: Member): readonly WorkLine[] => {
  const row = caseRow(stream, foldComplaint(events.map((event, index) => recorded(event, index + 1))));
  return row ? worklistOf([row], { member, today: date(today), law: shippedLaw }).lines : [];
};
const read = (events: readonly ComplaintEvent[], today: string, member: Member = ilse, language: Language = 'nl') => {
  const words = wordsIn(language);
  return linesAfter(events, today, member).map((line) => ({
    ...lineWords(line, { words, language, today: date(today), calendar }),
    target: lineTarget(line, member, words),
  }));
};

describe('a line of the worklist in words', () => {
  it('R3: given a complaint just received, then what to do, about whom, why now, and one press to the letter', () => {
    expect(read([facts.received], '2026-01-08')).toEqual([
      {
        title: 'Bevestig de ontvangst',
        about: ['Marjolein de Vries, Voorbeeld Transport B.V.', 'Casemanager vijf keer gebeld, geen antwoord'],
        chip: { meaning: 'soon', text: 'nog 1 werkdag' },
        day: 'Bevestigen vr 9 jan',
        target: { path: '/complaints/stream-1/letter/acknowledgement?to=complainant', label: 'Schrijf brief' },
      },
    ]);
  });

  it('given that the letter lies in the file, then sending it is left, and its form is one press away', () => {
    const written: ComplaintEvent = {
      type: 'LetterMade',
      letter: 'acknowledgement',
      to: { party: 'complainant' },
      document,
    };
    expect(read([facts.received, written], '2026-01-12')[0]).toMatchObject({
      title: 'Verstuur de ontvangstbevestiging',
      chip: { meaning: 'late', text: '3 dagen te laat' },
      target: { path: '/complaints/stream-1?do=acknowledge', label: 'Leg verzending vast' },
    });
  });

  it('R6: given someone who was asked, then since when, and the form that records the answer', () => {
    expect(read(bothSidesHeard.slice(0, -1), '2026-01-22')[0]).toMatchObject({
      title: 'Wacht op de toelichting van T. Bos',
      about: ['gevraagd 20 jan', expect.any(String), expect.any(String)],
      target: {
        path: '/complaints/stream-1?do=record-explanation%3Aperson%3Aperson-bos',
        label: 'Leg toelichting vast',
      },
    });
  });

  it('R7: given an end in the weekend, then the day to send by is said too', () => {
    const received = { ...facts.received, receivedOn: date('2026-01-01') };
    expect(read([received, ...bothSidesHeard.slice(1)], '2026-01-26')[0]?.day).toBe(
      'Uitspraak zo 1 feb · verzenden t/m vr 30 jan',
    );
    // Once that day is gone it is no help any more
    expect(read([received, ...bothSidesHeard.slice(1)], '2026-01-31')[0]?.day).toBe('Uitspraak zo 1 feb');
  });

  it('R12: given an officer who may not decide, then the line leads to the file; the board’s leads to its form', () => {
    const events = [...answered, later.verdictReceived, later.lateObjection];
    expect(read(events, '2026-02-27')[0]).toMatchObject({
      title: 'Beslis of het late bezwaar wordt behandeld',
      target: { path: '/complaints/stream-1', label: 'Bekijk' },
    });
    expect(read(events, '2026-02-27', board)[0]?.target).toEqual({
      path: '/objections/stream-1?do=decide-late-objection',
      label: 'Neem besluit',
    });
    expect(read(events, '2026-02-27', { ...ilse, roles: ['officer', 'board'] })[0]?.target.path).toBe(
      '/complaints/stream-1?do=decide-late-objection',
    );
  });

  it('R9: given a late promise, then whose it is and from which complaint', () => {
    const [, measure] = read([...answered, later.verdictReceived, later.objection], '2026-03-04');
    expect(measure).toMatchObject({
      title: 'Tweede contactpersoon per klant',
      about: ['Team casemanagement · uit K26-A017'],
      chip: { meaning: 'late', text: '3 dagen te laat' },
      target: { path: '/complaints/stream-1?measure=measure-1', label: 'Bekijk maatregel' },
    });
  });

  it('given a colleague’s file, then whose it is', () => {
    const toSam: ComplaintEvent = { type: 'HandlerAssigned', handler: { id: sam.id, name: sam.name } };
    expect(read([facts.received, toSam], '2026-01-08')[0]?.about.at(-1)).toBe('bij Sam Jansen');
  });

  it('given a conversation ahead, then how far off it is, and nothing to record before its day', () => {
    const planned: ComplaintEvent = {
      type: 'ConversationPlanned',
      conversation: 'c1',
      about: 'explanation',
      with: { party: 'complainant' },
      meeting: { on: date('2026-01-22'), at: '10:00', means: 'phone', place: null },
    };
    const [line] = read([...bothSidesHeard.slice(0, 4), planned], '2026-01-21');
    expect(line).toMatchObject({
      title: 'Gesprek met Marjolein de Vries: do 22 jan, 10.00 uur',
      chip: { meaning: 'soon', text: 'morgen' },
      target: { path: '/complaints/stream-1', label: 'Bekijk' },
    });
  });

  it('given any file, on any day, for anybody, then every line has words in both languages and a place to go', () => {
    const days = fc.integer({ min: 0, max: 400 }).map((count) => addDays(date('2026-01-01'), count));
    const roles = fc.uniqueArray(fc.constantFrom<Role>('officer', 'board', 'dpo'), { minLength: 1 });
    fc.assert(
      fc.property(
        exampleRecords,
        days,
        roles,
        fc.constantFrom<Language>('nl', 'en'),
        (records, today, all, language) => {
          const member = { ...ilse, roles: all };
          const row = caseRow(stream, foldComplaint(records));
          const words = wordsIn(language);
          for (const line of row ? worklistOf([row], { member, today, law: shippedLaw }).lines : []) {
            const { title, about, chip, day } = lineWords(line, { words, language, today, calendar });
            for (const part of [title, ...about, chip?.text ?? 'x', day ?? 'x'])
              expect(part).toMatch(/^(?!.*undefined)(?!.*null)(?!.* {2})\S.*$/s);
            const { path, label } = lineTarget(line, member, words);
            expect(path).toMatch(/^\/(complaints|objections)\/stream-1/);
            expect(label).not.toBe('');
          }
        },
      ),
    );
  });
});

describe('how the day begins', () => {
  const words = wordsIn('nl');
  const none = { late: 0, today: 0, week: 0, toDo: 0 };
  const said = (counts: Partial<typeof none>, waiting = 0, name = 'Ilse Vermeer') =>
    headline('Goedemorgen', name, { ...none, ...counts }, waiting, words);

  it('says what presses most, in one sentence', () => {
    expect(said({ late: 3, today: 1, toDo: 9 })).toBe('Goedemorgen Ilse, drie dingen zijn te laat');
    expect(said({ late: 1, toDo: 1 })).toBe('Goedemorgen Ilse, één ding is te laat');
    expect(said({ today: 2, week: 4, toDo: 6 })).toBe('Goedemorgen Ilse, twee dingen moeten vandaag');
    expect(said({ week: 14, toDo: 14 })).toBe('Goedemorgen Ilse, 14 dingen deze week');
    expect(said({ toDo: 2 })).toBe('Goedemorgen Ilse, niets is dringend');
    expect(said({}, 3)).toBe('Goedemorgen Ilse, je wacht alleen op anderen');
    expect(said({})).toBe('Goedemorgen Ilse, er is niets te doen');
  });

  it('keeps the whole name of someone who goes by a title or initials', () => {
    expect(said({}, 0, 'mr. A. Bakker')).toBe('Goedemorgen mr. A. Bakker, er is niets te doen');
    expect(said({}, 0, 'Käthe')).toBe('Goedemorgen Käthe, er is niets te doen');
  });
});
