import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, date } from '../../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import type { LetterKind } from '../../../../shared/complaint/letter-kind.ts';
import { type Addressee, complainantParty, involvedParty } from '../../../../shared/complaint/parties.ts';
import { dutchDate, dutchDay } from '../../../../shared/letters/dutch-date.ts';
import type { LetterContext } from '../../../../shared/letters/letter-context.ts';
import { letterFields } from '../../../../shared/letters/letter-fields.ts';
import { emptyInputs } from '../../../../shared/letters/letter-inputs.ts';
import { bothSides, casemanager, contextFor, founded, received, verdictOf } from './sample-file.ts';

const usual = (kind: LetterKind): Addressee =>
  kind === 'request-to-person-involved' ? involvedParty(casemanager) : complainantParty;

const fieldsOf = <K extends LetterKind>(
  kind: K,
  events: readonly ComplaintEvent[],
  over: Partial<LetterContext<K>> = {},
  to: Addressee = usual(kind),
) => letterFields(kind, to, { ...contextFor(events), inputs: emptyInputs[kind], ...over });

const acknowledged: ComplaintEvent = {
  type: 'AcknowledgementSent',
  sentOn: date('2026-01-06'),
  means: 'email',
  document: null,
};
const decided = [...received(), ...bothSides, verdictOf('upheld')];

test('what may not be made has no fields either, and says why by which rule', () => {
  expect(fieldsOf('verdict', received())).toEqual({
    ok: false,
    error: { type: 'letter-not-possible', why: 'not-decided', rule: 'R11' },
  });
  expect(fieldsOf('acknowledgement', [])).toMatchObject({ error: { why: 'not-registered', rule: 'R1' } });
  expect(fieldsOf('acknowledgement', [...received(), acknowledged])).toMatchObject({
    error: { why: 'already-acknowledged', rule: 'R3' },
  });
});

describe('the fields of a letter', () => {
  it('name every fact that is missing, all at once', () => {
    const over = {
      register: founded({ name: ' ', street: '', postcodeAndTown: '', email: '', phone: '' }),
      sender: { name: '', roles: ['officer'] as const },
    };
    expect(fieldsOf('invitation-to-explain', received().slice(0, 1), over)).toEqual({
      ok: false,
      error: {
        type: 'facts-missing',
        facts: [
          'organisation-name',
          'organisation-street',
          'organisation-postcode-and-town',
          'organisation-contact',
          'sender-name',
          'reply-by',
        ],
      },
    });
    expect(fieldsOf('acknowledgement', received(), { register: { status: 'unfounded' }, deadlines: [] })).toMatchObject(
      {
        error: { facts: expect.arrayContaining(['organisation-name', 'acknowledgement-deadline', 'verdict-deadline']) },
      },
    );
  });

  it('ask for a telephone number or an e-mail address, not for both', () => {
    for (const one of [{ email: '' }, { phone: '' }]) {
      expect(fieldsOf('acknowledgement', received(), { register: founded(one) }).ok).toBe(true);
    }
  });

  it('ask for a usable time and a reply date that still helps', () => {
    const appointment = { on: date('2026-01-13'), at: 'half drie', means: 'phone', place: null } as const;
    const inputs = { appointment, replyBy: date('2026-01-14'), questions: null };
    expect(fieldsOf('invitation-to-explain', received(), { inputs })).toMatchObject({
      error: { facts: ['appointment-time', 'reply-by'] },
    });
  });

  it('take the due date from the calendar, whatever it says', () => {
    const { deadlines } = contextFor(received());
    const moved = deadlines.map((deadline) => ({
      ...deadline,
      derivation: { ...deadline.derivation, due: date('2026-03-09') },
    }));
    const acknowledgement = fieldsOf('acknowledgement', received(), { deadlines: moved });
    expect(acknowledgement.ok && acknowledgement.value.verdictDueOn).toBe('9 maart 2026');
    const ordinary = fieldsOf('acknowledgement', received());
    expect(ordinary.ok && ordinary.value.verdictDueOn).toBe('2 februari 2026');
  });

  it('say that a term was missed only from the day after it', () => {
    const late = (day: string) => {
      const fields = fieldsOf('acknowledgement', received(), { today: date(day) });
      return fields.ok && [fields.value.acknowledgementLate, fields.value.verdictOverdue];
    };
    expect(late('2026-01-09')).toEqual([false, false]);
    expect(late('2026-01-10')).toEqual([true, false]);
    expect(late('2026-02-02')).toEqual([true, false]);
    expect(late('2026-02-03')).toEqual([true, true]);
  });

  it("write to a client's organisation, and never to the employer of an employee", () => {
    const lines = (kind: 'client' | 'client-employee', address: string | null) => {
      const complainantOf = {
        name: 'Sandra',
        organisation: 'Werkgever BV',
        email: 's@x.example',
        phone: null,
        address,
        kind,
      };
      const fields = fieldsOf('acknowledgement', received({ complainant: complainantOf }));
      return fields.ok && fields.value.addressLines;
    };
    expect(lines('client', 'Kade 1\n1234 AB Ede')).toBe('Werkgever BV\nT.a.v. Sandra\nKade 1\n1234 AB Ede');
    expect(lines('client-employee', null)).toBe('Sandra\nPer e-mail: s@x.example');
  });

  it('read a complaint by telephone back, and one in writing not', () => {
    const takenDown = (channel: string) => {
      const fields = fieldsOf('acknowledgement', received({ channel: channel as never }));
      return fields.ok && fields.value.takenDown;
    };
    expect(['phone', 'in-person', 'email', 'website', 'letter'].map(takenDown)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('tell how each side was heard or why not, the complainant first, and no more than that', () => {
    const fields = fieldsOf('verdict', decided);
    expect(fields.ok && fields.value.hearings).toMatchObject([
      { ofComplainant: true, heardOn: '13 januari 2026', byPhone: true },
      { ofComplainant: false, position: 'casemanager', heardOn: '19 januari 2026', inWriting: true },
      { ofComplainant: false, position: null, heardOn: null, didNotRespond: true, waivedReason: null },
    ]);
    expect(JSON.stringify(fields)).not.toMatch(/Niet in een brief|Alleen voor het dossier|Joris Bakker/);
  });

  it('refuse a verdict letter while a side is still open (R6), or without reasons (R10) or measures (R9)', () => {
    expect(fieldsOf('verdict', [...received(), ...bothSides.slice(0, 3), verdictOf('upheld')])).toMatchObject({
      error: { facts: ['hearing-of-every-side'] },
    });
    for (const outcome of ['dismissed', 'partly-upheld'] as const) {
      const verdict = { ...verdictOf(outcome), reasons: null };
      expect(fieldsOf('verdict', [...received(), ...bothSides, verdict])).toMatchObject({
        error: { facts: ['reasons'] },
      });
    }
    for (const outcome of ['upheld', 'partly-upheld'] as const) {
      const verdict = { ...verdictOf(outcome), measures: [] };
      expect(fieldsOf('verdict', [...received(), ...bothSides, verdict])).toMatchObject({
        error: { facts: ['measures'] },
      });
    }
  });

  it('give the person involved the substance that the officer wrote, or else the complaint itself', () => {
    const events = [...received(), ...bothSides.slice(0, 2)];
    const substance = (text: string | null) => {
      const inputs = { ...emptyInputs['request-to-person-involved'], replyBy: date('2026-02-06'), substance: text };
      const fields = fieldsOf('request-to-person-involved', events, { inputs });
      return fields.ok && fields.value.substance;
    };
    expect(substance('In neutrale woorden.')).toBe('In neutrale woorden.');
    expect(substance(null)).toContain('Sinds 8 december');
  });
});

describe('a date in a letter', () => {
  it.each([
    ['2026-02-02', '2 februari 2026', 'maandag 2 februari 2026'],
    ['2026-12-31', '31 december 2026', 'donderdag 31 december 2026'],
    ['2028-02-29', '29 februari 2028', 'dinsdag 29 februari 2028'],
  ])('%s is %s', (day, words, withWeekday) => {
    expect(dutchDate(date(day))).toBe(words);
    expect(dutchDay(date(day))).toBe(withWeekday);
  });

  it('is written as the language itself has it', () => {
    const dutch = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'UTC' });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (days) => {
        const day = addDays(date('1900-01-01'), days);
        expect(dutchDay(day)).toBe(dutch.format(new Date(`${day}T00:00:00Z`)));
      }),
    );
  });
});
