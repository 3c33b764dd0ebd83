import { describe, expect, test } from 'vitest';
import { planChoices, plannableRows, plannedTalks } from '../../../../../renderer/features/calendar/plan-choices.ts';
import { date } from '../../../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../../../shared/complaint/events.ts';
import { foldComplaint } from '../../../../../shared/complaint/fold.ts';
import { complainantParty } from '../../../../../shared/complaint/parties.ts';
import { caseRow } from '../../../../../shared/projections/case-list.ts';
import { recorded, stream } from '../../../../support/arbitraries/records.ts';
import { answered, context, facts } from '../../../../support/given-complaint.ts';
import { later } from '../../../../support/later-facts.ts';

const fileAfter = (...events: readonly ComplaintEvent[]) =>
  foldComplaint(events.map((event, index) => recorded(event, index + 1)));
const choicesAfter = (...events: readonly ComplaintEvent[]) => {
  const { state, records } = fileAfter(...events);
  if (state.status === 'unregistered') throw new Error('No complaint');
  return planChoices(state, { ...context, records });
};
const rowAfter = (...events: readonly ComplaintEvent[]) => {
  const row = caseRow(stream, fileAfter(...events));
  if (!row) throw new Error('No row');
  return row;
};
const talk = (conversation: string, day: string, at: string | null): ComplaintEvent => ({
  type: 'ConversationPlanned',
  conversation,
  about: 'explanation',
  with: complainantParty,
  meeting: { on: date(day), at, means: 'phone', place: null },
});

describe('what can be planned', () => {
  test('R5: the complainant first; R6: then whoever is involved', () => {
    expect(choicesAfter(facts.received, facts.assigned, facts.bosNamed).choices.map(({ key }) => key)).toEqual([
      'explanation:complainant',
    ]);
    expect(
      choicesAfter(
        facts.received,
        facts.assigned,
        facts.complainantAsked,
        facts.complainantHeard,
        facts.bosNamed,
      ).choices.map(({ key }) => key),
    ).toContain('explanation:person:person-bos');
  });

  test('R13: once an objection is there, its hearing', () => {
    const { choices } = choicesAfter(...answered, later.verdictReceived, later.objection);
    expect(choices).toEqual([{ key: 'objection:complainant', about: 'objection', with: complainantParty }]);
  });

  test('R7: nothing once the verdict is there, and it says why', () => {
    const { choices, refusal } = choicesAfter(...answered);
    expect(choices).toEqual([]);
    expect(refusal?.type).toBe('already-decided');
  });

  test('files that run are offered, and no others', () => {
    const rows = [
      rowAfter(facts.received),
      rowAfter(...answered),
      rowAfter(...answered, later.verdictReceived, later.objection),
      rowAfter(facts.received, later.withdrawn),
    ];
    expect(plannableRows(rows).map(({ status }) => status)).toEqual(['in-progress', 'objection']);
    expect(plannableRows([{ ...rowAfter(facts.received), readOnly: true }])).toEqual([]);
  });

  test('what stands planned on a day, by the clock; what was held or is closed is not in the way', () => {
    const rows = [
      rowAfter(facts.received, talk('a', '2026-02-02', '14:00'), talk('b', '2026-02-02', '09:30')),
      rowAfter(facts.received, talk('c', '2026-02-02', '11:00'), later.withdrawn),
      rowAfter(...answered, later.verdictReceived, later.objection, later.hearingPlanned, later.hearingHeld),
    ];
    const talks = plannedTalks(rows);
    expect([...talks.keys()]).toEqual(['2026-02-02']);
    expect(talks.get('2026-02-02')?.map(({ at }) => at)).toEqual(['09:30', '14:00']);
  });
});
