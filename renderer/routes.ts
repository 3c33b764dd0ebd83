import type { StreamId } from '../shared/base/ids.ts';
import type { LetterKind } from '../shared/complaint/letter-kind.ts';
import type { Party } from '../shared/complaint/parties.ts';

/** The pattern of each screen, as the router reads it. */
export const routes = {
  complaints: '/complaints',
  newComplaint: '/complaints/new',
  complaint: '/complaints/:stream',
  letter: '/complaints/:stream/letter/:kind',
  settings: '/settings',
} as const;

export const complaintPath = (stream: StreamId): string => `/complaints/${stream}`;

/** Whom the letter is for travels in the search part: `?party=complainant` or `?party=<id of the person involved>`. */
export const letterPath = (stream: StreamId, kind: LetterKind, to: Party): string =>
  `/complaints/${stream}/letter/${kind}?party=${to.party === 'complainant' ? 'complainant' : encodeURIComponent(to.person)}`;

/** Reads the search part of a letter's path back. */
export const partyOf = (search: string): Party => {
  const party = new URLSearchParams(search).get('party');
  return party === null || party === 'complainant'
    ? { party: 'complainant' }
    : { party: 'person-involved', person: party as Extract<Party, { party: 'person-involved' }>['person'] };
};
