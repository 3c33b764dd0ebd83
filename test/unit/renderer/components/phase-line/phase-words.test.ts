import { describe, expect, it } from 'vitest';
import { calendar } from '../../../../../renderer/components/deadline/calendar.ts';
import { underPhase } from '../../../../../renderer/components/phase-line/phase-words.ts';
import { type Language, wordsIn } from '../../../../../renderer/text/text.tsx';
import type { ComplaintEvent } from '../../../../../shared/complaint/events.ts';
import { deadlinesOf } from '../../../../../shared/procedure/deadlines.ts';
import { regulation } from '../../../../../shared/procedure/regulation.ts';
import { phaseLine } from '../../../../../shared/projections/phase-line.ts';
import { answered, bothSidesHeard, decided, facts, stateAfter } from '../../../../support/given-complaint.ts';

const under = (events: readonly ComplaintEvent[], language: Language = 'nl') => {
  const state = stateAfter(events);
  return phaseLine(state, deadlinesOf(state, regulation, calendar)).map((step) =>
    underPhase(step, wordsIn(language), language),
  );
};

describe('what stands under the steps of the procedure', () => {
  it('given both sides to hear, then it counts the sides and names the last days', () => {
    const halfway = bothSidesHeard.slice(0, 6);
    expect(under(halfway)).toEqual([
      '2 jan',
      '8 jan, op tijd',
      '1 van 2 afgerond',
      'uiterlijk 2 feb',
      'tot 1 maand na ontvangst',
      '',
    ]);
    expect(under(halfway, 'en')[1]).toBe('8 Jan, in time');
  });

  it('given a verdict that is not sent, then it says that it still must be', () => {
    expect(under(decided)[3]).toBe('22 jan, nog versturen');
    expect(under(answered)[3]).toBe('22 jan, op tijd');
  });

  it('given an answer without an acknowledgement, then that step was passed over', () => {
    const without = answered.filter((event) => event !== facts.acknowledged);
    expect(under(without)[1]).toBe('niet bevestigd');
  });
});
