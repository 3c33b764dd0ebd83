import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chipJoint, deadlineWords, standingWords } from '../../../../../renderer/components/deadline/deadline-words.ts';
import { derivationLines } from '../../../../../renderer/components/deadline/derivation-words.ts';
import { type Language, wordsIn } from '../../../../../renderer/text/text.tsx';
import { addDays, date, type PlainDate } from '../../../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../../../shared/complaint/events.ts';
import { type Deadline, deadlinesOf, urgencyOf } from '../../../../../shared/procedure/deadlines.ts';
import { calendarOf, shippedLaw } from '../../../../../shared/procedure/law.ts';
import { type DeadlineKind, regulation } from '../../../../../shared/procedure/regulation.ts';
import { answered, facts } from '../../../../support/given-complaint.ts';
import { fileAfter, later } from '../../../../support/later-facts.ts';

const calendar = calendarOf(regulation);

const deadlineOf = (kind: DeadlineKind, ...events: readonly ComplaintEvent[]): Deadline => {
  const found = deadlinesOf(fileAfter(...events), shippedLaw).find((each) => each.kind === kind);
  if (!found) throw new Error(`No ${kind}`);
  return found;
};
const receivedOn = (day: PlainDate): ComplaintEvent => ({ ...facts.received, receivedOn: day });
const told = (deadline: Deadline, language: Language = 'nl'): readonly string[] =>
  derivationLines(deadline, wordsIn(language).complaint.deadlines, language).map(({ lead, text, leadsTo }) =>
    [lead, text, leadsTo && `→ ${leadsTo}`].filter(Boolean).join(' '),
  );
const chip = (deadline: Deadline, today: PlainDate, language: Language = 'nl') => {
  const urgency = urgencyOf(deadline, today, calendar);
  const { meaning, subject, standing } = deadlineWords(
    deadline,
    urgency,
    today,
    wordsIn(language).complaint.deadlines,
    language,
  );
  return { meaning, text: `${subject}${chipJoint(urgency)}${standing}` };
};

describe('why a deadline falls on its day', () => {
  it('given a complaint received on Friday 2 January 2026, then the verdict is explained in four lines', () => {
    expect(told(deadlineOf('verdict', facts.received))).toEqual([
      'vr 2 jan 2026 klacht ontvangen',
      '+ één maand (regeling, stap 3) → ma 2 feb 2026',
      'Termijn van de organisatie: strikt, schuift niet op',
      'ma 2 feb 2026 is een werkdag: verzenden kan op de dag zelf',
    ]);
  });

  it('given the same complaint, then the acknowledgement counts working days and names the weekend once', () => {
    expect(told(deadlineOf('acknowledgement', facts.received))).toEqual([
      'vr 2 jan 2026 klacht ontvangen; de dag zelf telt niet mee',
      '+ 5 werkdagen (regeling, stap 1) → vr 9 jan 2026',
      'za 3 en zo 4 jan weekend, telt niet mee',
      'ma 5 tot en met vr 9 jan werkdag 1 tot en met 5',
      'Termijn van de organisatie: strikt, schuift niet op',
      'vr 9 jan 2026 is een werkdag: verzenden kan op de dag zelf',
    ]);
  });

  it('given days put on a par with a holiday, then the decree is named as its source', () => {
    const lines = told(deadlineOf('acknowledgement', receivedOn(date('2025-12-30'))));
    expect(lines).toContain('do 1 jan Nieuwjaarsdag (Atw art. 3 lid 1), telt niet mee');
    expect(lines.find((line) => line.startsWith('vr 2 jan'))).toMatch(
      /^vr 2 jan gelijkgesteld met een feestdag \(Atw art\. 3 lid 3\): Besluit .*2 januari 2026.*, telt niet mee$/,
    );
  });

  it('given a month that ends on a Sunday, then the date stays and the last working day before it is named', () => {
    expect(told(deadlineOf('verdict', receivedOn(date('2026-02-15'))))).toEqual([
      'zo 15 feb 2026 klacht ontvangen',
      '+ één maand (regeling, stap 3) → zo 15 mrt 2026',
      'zo 15 mrt 2026 is geen werkdag (zondag), maar de termijn van de organisatie schuift niet op',
      'za 14 mrt 2026 is geen werkdag (zaterdag)',
      'vr 13 mrt 2026 is de laatste werkdag ervoor: verzend uiterlijk dan',
    ]);
  });

  it('given a day that the next month lacks, then the last day of that month counts, with its source', () => {
    expect(told(deadlineOf('verdict', receivedOn(date('2026-01-30'))))).toContain(
      '30 februari 2026 bestaat niet: dan telt de laatste dag van de maand, za 28 feb 2026 (HR 1-9-2017, ECLI:NL:HR:2017:2225)',
    );
  });

  it("given the complainant's own term, then it is told how it moved on to a working day", () => {
    const objection = deadlineOf('objection', ...answered, {
      ...later.verdictReceived,
      receivedOn: date('2026-02-15'),
    });
    expect(told(objection)).toContain('zo 15 feb 2026 uitspraak ontvangen door de klager');
    expect(told(objection)).toContain(
      'Termijn van de klager: schuift door naar de eerstvolgende werkdag → ma 16 mrt 2026',
    );
  });

  it('given a year of which no decree is known, then that is said', () => {
    expect(told(deadlineOf('verdict', receivedOn(date('2029-06-01'))), 'en')).toContain(
      'It is not known yet which days of 2029 are equated with a holiday. This date may still change.',
    );
  });

  it('given any day of receipt, then every line says something, in both languages, and the due day is among them', () => {
    const days = fc.integer({ min: 0, max: 9000 }).map((count) => addDays(date('2014-01-01'), count));
    fc.assert(
      fc.property(days, fc.constantFrom<Language>('nl', 'en'), (day, language) => {
        for (const kind of ['acknowledgement', 'verdict'] as const) {
          const deadline = deadlineOf(kind, receivedOn(day));
          const lines = told(deadline, language);
          expect(new Set(lines).size).toBe(lines.length);
          expect(lines.every((line) => line.length > 5 && !/undefined|null|\[object/.test(line))).toBe(true);
          expect(lines.some((line) => line.includes('→'))).toBe(true);
        }
      }),
    );
  });
});

describe('what the chip of a deadline says', () => {
  const verdict = deadlineOf('verdict', facts.received);

  it('given seven working days left, then it stands out and counts them', () => {
    expect(chip(verdict, date('2026-01-22'))).toEqual({ meaning: 'soon', text: 'Uitspraak ma 2 feb · 7 werkdagen' });
  });

  it('given more time, then it is quiet', () => {
    expect(chip(verdict, date('2026-01-21'))).toEqual({ meaning: 'plain', text: 'Uitspraak ma 2 feb · 8 werkdagen' });
  });

  it('given the day itself, then it says today; the day after, how late it is', () => {
    expect(chip(verdict, date('2026-02-02'))).toEqual({ meaning: 'soon', text: 'Uitspraak vandaag' });
    expect(chip(verdict, date('2026-02-03'))).toEqual({ meaning: 'late', text: 'Uitspraak ma 2 feb · 1 dag te laat' });
    expect(chip(verdict, date('2026-02-05'), 'en').text).toBe('Verdict Mon 2 Feb · 3 days late');
  });

  it('given a due date in a weekend, then the last working day before it is named, and on that day it says so', () => {
    const weekend = deadlineOf('verdict', receivedOn(date('2026-02-15')));
    expect(chip(weekend, date('2026-03-10')).text).toBe('Uitspraak zo 15 mrt · verzenden t/m vr 13 mrt · 3 werkdagen');
    expect(chip(weekend, date('2026-03-13')).text).toBe('Uitspraak zo 15 mrt · vandaag verzenden');
  });

  it('given another year, then the year is said', () => {
    expect(chip(deadlineOf('verdict', receivedOn(date('2025-12-24'))), date('2025-12-30')).text).toContain(
      'za 24 jan 2026',
    );
  });

  it('given that it was met in time, late, or never, then it says so', () => {
    const acknowledged = (on: string): ComplaintEvent => ({ ...facts.acknowledged, sentOn: date(on) });
    const inTime = deadlineOf('acknowledgement', facts.received, acknowledged('2026-01-09'));
    expect(chip(inTime, date('2026-01-22'))).toEqual({ meaning: 'done', text: 'Ontvangstbevestiging gehaald' });
    const late = deadlineOf('acknowledgement', facts.received, acknowledged('2026-01-12'));
    expect(chip(late, date('2026-01-22'))).toEqual({ meaning: 'plain', text: 'Ontvangstbevestiging 3 dagen te laat' });
    const never = urgencyOf(
      { ...inTime, progress: { status: 'missed', overtakenOn: date('2026-01-22') } },
      date('2026-01-22'),
      calendar,
    );
    expect(standingWords(never, wordsIn('nl').complaint.deadlines).text).toBe('niet verzonden');
  });

  it('R12: given the time to object, then it is quiet, met by an objection and over without one', () => {
    const received = [...answered, later.verdictReceived];
    const open = deadlineOf('objection', ...received);
    expect(chip(open, date('2026-02-20'))).toEqual({ meaning: 'plain', text: 'Bezwaar ma 23 feb · 1 werkdag' });
    expect(chip(open, date('2026-02-24'))).toEqual({ meaning: 'plain', text: 'Bezwaar ma 23 feb · termijn voorbij' });
    const objected = deadlineOf('objection', ...received, later.objection);
    expect(chip(objected, date('2026-03-01'))).toEqual({ meaning: 'plain', text: 'Bezwaar op tijd' });
    const late = deadlineOf('objection', ...received, later.lateObjection);
    expect(chip(late, date('2026-03-01'))).toEqual({ meaning: 'plain', text: 'Bezwaar 3 dagen te laat' });
  });

  it('given a complaint that was withdrawn, then its terms lapsed', () => {
    const verdict = deadlineOf('verdict', facts.received, later.withdrawn);
    expect(chip(verdict, date('2026-03-01'))).toEqual({ meaning: 'plain', text: 'Uitspraak vervallen' });
  });
});
