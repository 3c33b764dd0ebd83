import { describe, expect, it } from 'vitest';
import { effectWords } from '../../../../../../renderer/features/complaint/forms/corrections/amendment-words.ts';
import { wordsIn } from '../../../../../../renderer/text/text.tsx';
import type { RecordId } from '../../../../../../shared/base/ids.ts';
import { date } from '../../../../../../shared/base/plain-date.ts';
import { decide } from '../../../../../../shared/complaint/decide.ts';
import type { ComplaintEvent } from '../../../../../../shared/complaint/events.ts';
import { replay } from '../../../../../../shared/complaint/fold.ts';
import type { CorrectableEvent } from '../../../../../../shared/complaint/upkeep-events.ts';
import { shippedLaw } from '../../../../../../shared/procedure/law.ts';
import { regulation } from '../../../../../../shared/procedure/regulation.ts';
import { effectOfAmendment } from '../../../../../../shared/projections/moved-terms.ts';
import { recorded } from '../../../../../support/arbitraries/records.ts';
import { answered, bothSidesHeard, context, facts, ilse } from '../../../../../support/given-complaint.ts';
import { later } from '../../../../../support/later-facts.ts';

const idOf = (n: number): RecordId => recorded(facts.received, n).id;

/** What the form says beforehand, of a command that `decide` accepts. */
const effectOf = (
  events: readonly ComplaintEvent[],
  command:
    | { readonly type: 'CorrectFact'; readonly record: RecordId; readonly event: CorrectableEvent }
    | { readonly type: 'StrikeOut'; readonly record: RecordId },
  today = date('2026-01-22'),
) => {
  const records = events.map((event, index) => recorded(event, index + 1));
  const file = replay(records);
  const decision = decide({ ...command, reason: 'Vergissing.' }, file.state, { ...context, today, records });
  if (!decision.ok) throw new Error(`Refused: ${JSON.stringify(decision.error)}`);
  const change = decision.value[0];
  if (change?.type !== 'FactCorrected' && change?.type !== 'RecordStruckOut') throw new Error('not an amendment');
  if (file.state.status === 'unregistered') throw new Error('not registered');
  const telling = {
    state: file.state,
    regulation,
    members: [ilse],
    factOf: () => null,
    words: wordsIn('nl'),
    language: 'nl',
  } as const;
  return effectWords(file, effectOfAmendment(records, change, shippedLaw), shippedLaw, today, telling);
};

describe('what a correction changes, before it is recorded', () => {
  it('R3, R7: given a wrong day of receipt, then each term shows its day and its standing before and after', () => {
    const wrong = { ...facts.received, receivedOn: date('2025-12-30') };
    expect(
      effectOf([wrong, facts.assigned, facts.acknowledged], {
        type: 'CorrectFact',
        record: idOf(1),
        event: facts.received,
      }).terms,
    ).toEqual([
      { term: 'Ontvangstbevestiging', before: 'do 8 jan, op tijd', after: 'vr 9 jan, op tijd' },
      { term: 'Uitspraak', before: 'vr 30 jan, nog 6 werkdagen', after: 'ma 2 feb, nog 7 werkdagen' },
    ]);
  });

  it('given another wording, then no term moves and nothing else follows', () => {
    expect(
      effectOf([facts.received], {
        type: 'CorrectFact',
        record: idOf(1),
        event: { ...facts.received, summary: 'Niet teruggebeld' },
      }),
    ).toEqual({ terms: [], remarks: [] });
  });

  it('R12: given an earlier receipt of the verdict, then it says that the objection becomes late', () => {
    const received = { ...later.verdictReceived, receivedOn: date('2026-01-25') };
    const objection = { ...later.objection, receivedOn: date('2026-02-24'), due: date('2026-02-25') };
    const correctedTo = (receivedOn: string) =>
      effectOf(
        [...answered, received, objection],
        {
          type: 'CorrectFact',
          record: idOf(answered.length + 1),
          event: { ...received, receivedOn: date(receivedOn) },
        },
        date('2026-02-26'),
      );
    expect(correctedTo('2026-01-22').remarks).toEqual([
      'Het bezwaar komt hierdoor te laat. De directie moet zeggen of zij het toch in behandeling neemt.',
    ]);
    expect(correctedTo('2026-01-24').remarks).toEqual([]);
    expect(correctedTo('2026-01-24').terms.map(({ term }) => term)).toEqual(['Bezwaar']);
  });

  it('R3: given the acknowledgement struck out, then the receipt is not acknowledged any more', () => {
    const effect = effectOf([facts.received, facts.assigned, facts.acknowledged], {
      type: 'StrikeOut',
      record: idOf(3),
    });
    expect(effect.remarks).toEqual(['De ontvangst geldt als nog niet bevestigd.']);
    expect(effect.terms).toEqual([
      { term: 'Ontvangstbevestiging', before: 'vr 9 jan, op tijd', after: 'vr 9 jan, 13 dagen te laat' },
    ]);
  });

  it('R6: given an explanation struck out, then that side must be heard again', () => {
    expect(effectOf(bothSidesHeard, { type: 'StrikeOut', record: idOf(8) }).remarks).toEqual([
      'T. Bos moet weer worden gehoord, of er moet een reden zijn om dat niet te doen.',
    ]);
  });

  it('R7, R9: given the verdict struck out, then the file goes back and its measures count no longer', () => {
    expect(effectOf([...bothSidesHeard, facts.upheld], { type: 'StrikeOut', record: idOf(9) }).remarks).toEqual([
      'Het dossier gaat van uitspraak gedaan naar in behandeling.',
      'Een maatregel telt niet meer mee.',
    ]);
  });
});
