import { describe, expect, test } from 'vitest';
import { date } from '../../../../shared/base/plain-date.ts';
import { complainantParty, involvedParty, type PersonId } from '../../../../shared/complaint/parties.ts';
import { shippedLaw } from '../../../../shared/procedure/law.ts';
import { plannedDayEffect } from '../../../../shared/procedure/planned-day.ts';

const running = [{ kind: 'verdict', from: date('2026-01-31') }] as const;
const explanation = { about: 'explanation', with: complainantParty } as const;
const effectOn = (day: string) => plannedDayEffect(explanation, date(day), running, shippedLaw);

describe('planning a conversation on a day', () => {
  test('R7: the verdict is due on Saturday 28 February, to be sent by Friday 27', () => {
    expect(effectOn('2026-02-10')).toEqual({
      effect: 'within',
      due: '2026-02-28',
      sendBy: '2026-02-27',
      workingDaysLeft: 13,
    });
    expect(effectOn('2026-02-24')?.effect).toBe('within');
    expect(effectOn('2026-02-25')).toMatchObject({ effect: 'tight', workingDaysLeft: 2 });
    expect(effectOn('2026-02-27')).toMatchObject({ effect: 'tight', workingDaysLeft: 0 });
    expect(effectOn('2026-02-28')?.effect).toBe('breaks');
    expect(effectOn('2026-03-02')?.effect).toBe('breaks');
  });

  test('given no answer is due any more, then it breaks nothing', () => {
    expect(plannedDayEffect(explanation, date('2026-03-02'), [], shippedLaw)).toBeNull();
  });

  test("R14: the board's month starts on the day of the complainant's hearing, and of nobody else's", () => {
    const hearing = { about: 'objection', with: complainantParty } as const;
    expect(plannedDayEffect(hearing, date('2026-03-05'), [], shippedLaw)).toEqual({
      effect: 'starts',
      due: '2026-04-05',
    });
    const other = { about: 'objection', with: involvedParty('p' as PersonId) } as const;
    expect(plannedDayEffect(other, date('2026-03-05'), [], shippedLaw)).toBeNull();
  });
});
