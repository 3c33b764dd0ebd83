import { describe, expect, it } from 'vitest';
import { screenAt, setOutAt, whereBack } from '../../../../../renderer/components/frame/where-back.ts';
import { addresseeOf, complaintPath, letterPath, objectionPath, routes } from '../../../../../renderer/routes.ts';
import type { StreamId } from '../../../../../shared/base/ids.ts';
import type { PersonId } from '../../../../../shared/complaint/parties.ts';

const stream = 'abcdefghijklmnopqrstuvwx23' as StreamId;
const complainant = { party: 'complainant' } as const;
const someone = { party: 'person-involved', person: 'p 1&x=?' as PersonId } as const;

describe('where one is and where Esc leads', () => {
  it('goes from a letter to its complaint, from there to where someone set out, and no further', () => {
    const letter = letterPath(stream, 'verdict', complainant).split('?')[0] ?? '';
    const worklist = { path: routes.worklist, to: 'worklist' };
    const complaints = setOutAt(routes.complaints) ?? undefined;
    expect(complaints).toEqual({ path: routes.complaints, to: 'complaints' });
    expect(whereBack(letter)).toEqual({ path: complaintPath(stream), to: 'complaint' });
    expect(whereBack(`${complaintPath(stream)}/dossier`)).toEqual({ path: complaintPath(stream), to: 'complaint' });
    expect(whereBack(complaintPath(stream))).toEqual(worklist);
    expect(whereBack(complaintPath(stream), complaints)).toEqual(complaints);
    expect(whereBack(routes.newComplaint, complaints)).toEqual(complaints);
    expect(whereBack(routes.settings)).toEqual(worklist);
    for (const top of [routes.worklist, routes.complaints, routes.objections, routes.measures])
      expect(whereBack(top, complaints)).toBeNull();
  });

  it('R12: goes from the board’s desk to the objections, and from what was opened there back to the desk', () => {
    const desk = setOutAt(objectionPath(stream)) ?? undefined;
    expect(whereBack(objectionPath(stream))).toEqual({ path: routes.objections, to: 'objections' });
    expect(desk).toEqual({ path: objectionPath(stream), to: 'objection' });
    const letter = letterPath(stream, 'board-decision', complainant).split('?')[0] ?? '';
    expect(whereBack(letter, desk)).toEqual(desk);
    // A letter of another file has nothing to do with that desk
    const other = complaintPath('abcdefghijklmnopqrstuvwx45' as StreamId);
    expect(whereBack(`${other}/letter/verdict`, desk)).toEqual({ path: other, to: 'complaint' });
  });

  it('names each screen', () => {
    const letter = letterPath(stream, 'verdict', complainant).split('?')[0] ?? '';
    expect(
      [routes.complaints, routes.newComplaint, complaintPath(stream), letter, routes.settings].map(screenAt),
    ).toEqual(['complaints', 'newComplaint', 'complaint', 'letter', 'settings']);
    expect([routes.worklist, routes.objections, objectionPath(stream), routes.measures].map(screenAt)).toEqual([
      'worklist',
      'objections',
      'objection',
      'measures',
    ]);
  });

  it('carries the addressee of a letter through the address, whatever the id holds', () => {
    for (const party of [complainant, someone])
      expect(addresseeOf(letterPath(stream, 'acknowledgement', party).split(/\?(.*)/s)[1] ?? '')).toEqual(party);
    expect(addresseeOf('')).toEqual(complainant);
  });
});
