import { describe, expect, it } from 'vitest';
import { screenAt, whereBack } from '../../../../../renderer/components/frame/where-back.ts';
import { complaintPath, letterPath, partyOf, routes } from '../../../../../renderer/routes.ts';
import type { StreamId } from '../../../../../shared/base/ids.ts';
import type { PersonId } from '../../../../../shared/complaint/parties.ts';

const stream = 'abcdefghijklmnopqrstuvwx23' as StreamId;
const complainant = { party: 'complainant' } as const;
const someone = { party: 'person-involved', person: 'p 1&x=?' as PersonId } as const;

describe('where one is and where Esc leads', () => {
  it('goes from a letter to its complaint, from there to the list, and no further', () => {
    const letter = letterPath(stream, 'verdict', complainant).split('?')[0] ?? '';
    expect(whereBack(letter)).toEqual({ path: complaintPath(stream), to: 'complaint' });
    expect(whereBack(complaintPath(stream))).toEqual({ path: routes.complaints, to: 'complaints' });
    expect(whereBack(routes.newComplaint)).toEqual({ path: routes.complaints, to: 'complaints' });
    expect(whereBack(routes.settings)).toEqual({ path: routes.complaints, to: 'complaints' });
    expect(whereBack(routes.complaints)).toBeNull();
  });

  it('names each screen', () => {
    const letter = letterPath(stream, 'verdict', complainant).split('?')[0] ?? '';
    expect(
      [routes.complaints, routes.newComplaint, complaintPath(stream), letter, routes.settings].map(screenAt),
    ).toEqual(['complaints', 'newComplaint', 'complaint', 'letter', 'settings']);
  });

  it('carries the addressee of a letter through the address, whatever the id holds', () => {
    for (const party of [complainant, someone])
      expect(partyOf(letterPath(stream, 'acknowledgement', party).split(/\?(.*)/s)[1] ?? '')).toEqual(party);
    expect(partyOf('')).toEqual(complainant);
  });
});
