import { describe, expect, it } from 'vitest';
import { underPhase } from '../../../../../renderer/components/phase-line/phase-words.ts';
import { type Language, wordsIn } from '../../../../../renderer/text/text.tsx';
import type { ComplaintEvent } from '../../../../../shared/complaint/events.ts';
import { deadlinesOf } from '../../../../../shared/procedure/deadlines.ts';
import { shippedLaw } from '../../../../../shared/procedure/law.ts';
import { phaseLine } from '../../../../../shared/projections/phase-line.ts';
import { answered, bothSidesHeard, decided, facts } from '../../../../support/given-complaint.ts';
import { fileAfter, later } from '../../../../support/later-facts.ts';

const under = (events: readonly ComplaintEvent[], language: Language = 'nl') => {
  const file = fileAfter(...events);
  return phaseLine(file.state, deadlinesOf(file, shippedLaw)).map((step) =>
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
      'na ontvangst uitspraak',
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

  it('R12: given the receipt of the verdict, then it names the last day to object; given an objection, that', () => {
    const received = [...answered, later.verdictReceived];
    expect(under(received)[4]).toBe('bezwaar tot en met 23 feb');
    expect(under([...received, later.objection])[4]).toBe('16 feb, op tijd');
    expect(under([...received, later.lateObjection], 'en')[4]).toBe('26 Feb, late');
    expect(under([...received, later.lateObjection, later.notAdmitted])[4]).toBe('te laat, niet behandeld');
  });

  it('given an ending, then it stands under the last step', () => {
    expect(under([facts.received, later.settled])).toEqual(['2 jan', '', '', '', '', '19 jan, in overleg opgelost']);
  });
});
