import { assertNever } from '../base/assert-never.ts';
import { contradicted } from './evolve-registered.ts';
import type {
  AuthorisationReceived,
  AuthorisationRequested,
  AuthorisationWithdrawn,
  RepresentativeLeft,
  RepresentativeNamed,
} from './exception-events.ts';
import type { OpenComplaint, Representation } from './state.ts';

type AuthorisationEvent =
  | RepresentativeNamed
  | RepresentativeLeft
  | AuthorisationRequested
  | AuthorisationReceived
  | AuthorisationWithdrawn;

/** Someone who acts for the complainant, and whether the complainant signed for it (R4). */
export const evolveAuthorisation = (state: OpenComplaint, event: AuthorisationEvent): OpenComplaint => {
  if (state.status === 'closed') return contradicted(state, event, 'already-closed');
  const { representation } = state;
  // The next one is named when the one before has left, and needs an authorisation of their own.
  if (event.type === 'RepresentativeNamed')
    return representation
      ? contradicted(state, event, 'already-represented')
      : {
          ...state,
          representation: { representative: event.representative, authorisation: { status: 'needed' } },
        };
  if (!representation) return contradicted(state, event, 'no-representative');
  const standing = (authorisation: Representation['authorisation']): OpenComplaint => ({
    ...state,
    representation: { ...representation, authorisation },
  });
  switch (event.type) {
    case 'RepresentativeLeft':
      return { ...state, representation: null };
    case 'AuthorisationRequested':
      // A request may cross the paper itself.
      return representation.authorisation.status === 'received'
        ? state
        : standing({ status: 'requested', requestedOn: event.sentOn });
    case 'AuthorisationReceived':
      return representation.authorisation.status === 'received'
        ? contradicted(state, event, 'already-received')
        : standing({ status: 'received', receivedOn: event.receivedOn, signedOn: event.signedOn });
    case 'AuthorisationWithdrawn':
      return standing({ status: 'withdrawn', withdrawnOn: event.withdrawnOn, reason: event.reason });
    default:
      return assertNever(event);
  }
};
