import { assertNever } from '../base/assert-never.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { LetterKind } from '../complaint/letter-kind.ts';
import type { Party } from '../complaint/parties.ts';
import { type ComplaintState, isClosedSide, sideOf } from '../complaint/state.ts';

export const letterKinds: readonly LetterKind[] = [
  'acknowledgement',
  'invitation-to-explain',
  'request-to-person-involved',
  'verdict',
];

/** Whom a kind of letter is for: only R6 asks someone inside the organisation. */
const addresseeOf = (kind: LetterKind): Party['party'] =>
  kind === 'request-to-person-involved' ? 'person-involved' : 'complainant';

/** Why a letter cannot be made now. `complainant-first` is R5 before R6. */
export type LetterNotPossible = {
  readonly type: 'letter-not-possible';
  readonly why:
    | 'not-registered'
    | 'wrong-addressee'
    | 'unknown-person'
    | 'already-acknowledged'
    | 'already-decided'
    | 'already-sent'
    | 'side-already-closed'
    | 'complainant-first'
    | 'not-decided';
};

/** Whether this letter may be made now: each until it went out or has become pointless. */
export const mayMakeLetter = (kind: LetterKind, to: Party, state: ComplaintState): Result<null, LetterNotPossible> => {
  if (state.status === 'unregistered') return refused('not-registered');
  if (to.party !== addresseeOf(kind)) return refused('wrong-addressee');
  const side = sideOf(state, to);
  if (!side) return refused('unknown-person');
  switch (kind) {
    case 'acknowledgement':
      return state.acknowledgement ? refused('already-acknowledged') : ok(null);
    case 'invitation-to-explain':
    case 'request-to-person-involved':
      if (state.status !== 'in-progress') return refused('already-decided');
      if (isClosedSide(side)) return refused('side-already-closed');
      // R5: the complainant is heard first, or that side was closed with a reason.
      return to.party === 'person-involved' && !isClosedSide(state.complainantHearing)
        ? refused('complainant-first')
        : ok(null);
    case 'verdict':
      if (state.status === 'in-progress') return refused('not-decided');
      return state.status === 'answered' ? refused('already-sent') : ok(null);
    default:
      return assertNever(kind);
  }
};

/** Every letter that may be made now, in the order of the procedure. */
export const lettersNow = (state: ComplaintState): readonly { readonly letter: LetterKind; readonly to: Party }[] => {
  if (state.status === 'unregistered') return [];
  const parties: readonly Party[] = [
    { party: 'complainant' },
    ...state.involved.map((side): Party => ({ party: 'person-involved', person: side.person.id })),
  ];
  return letterKinds.flatMap((letter) =>
    parties.filter((to) => mayMakeLetter(letter, to, state).ok).map((to) => ({ letter, to })),
  );
};

const refused = (why: LetterNotPossible['why']): Result<null, LetterNotPossible> =>
  err({ type: 'letter-not-possible', why });
