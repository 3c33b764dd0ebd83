import { assertNever } from '../base/assert-never.ts';
import type {
  ComplaintEvent,
  ExplanationGiven,
  ExplanationRequested,
  ExplanationWaived,
  PersonInvolvedNamed,
  ReminderSent,
} from './events.ts';
import { contradicted } from './evolve-registered.ts';
import type { Party, PersonInvolved } from './parties.ts';
import { type ContradictionReason, type Hearing, isClosedSide, type OpenComplaint, sideOf } from './state.ts';

type HearingEvent = PersonInvolvedNamed | ExplanationRequested | ReminderSent | ExplanationGiven | ExplanationWaived;

/** Hearing both sides (R5, R6); it is over once there is a verdict. */
export const evolveHearing = (state: OpenComplaint, event: HearingEvent): OpenComplaint => {
  switch (event.type) {
    case 'PersonInvolvedNamed': {
      const over = hearingOver(state);
      return over ? contradicted(state, event, over) : withPerson(state, event.person);
    }
    case 'ExplanationRequested':
      return asked(state, event);
    case 'ReminderSent':
      return reminded(state, event);
    case 'ExplanationGiven':
      return heard(state, event, event.by, { status: 'heard', givenOn: event.givenOn, means: event.means });
    case 'ExplanationWaived': {
      const { waivedOn, ground, reason } = event;
      return moved(state, event, event.of, (current) =>
        isClosedSide(current) ? 'side-already-closed' : { status: 'waived', waivedOn, ground, reason },
      );
    }
    default:
      return assertNever(event);
  }
};

/** Why sides are no longer heard; `null` while they are. */
export const hearingOver = (state: OpenComplaint): ContradictionReason | null => {
  if (state.status === 'closed') return 'already-closed';
  return state.status === 'in-progress' ? null : 'already-decided';
};

/**
 * A side was heard, in writing or in a conversation. Someone who answers after all, once their side was waived, has
 * been heard; saying more changes nothing, because the first explanation closed the side.
 */
export const heard = (
  state: OpenComplaint,
  event: ComplaintEvent,
  party: Party,
  hearing: Extract<Hearing, { readonly status: 'heard' }>,
): OpenComplaint => moved(state, event, party, (current) => (current.status === 'heard' ? current : hearing));

/** Asking again, after a side was heard or waived, is ordinary and changes nothing. */
const asked = (state: OpenComplaint, event: ExplanationRequested): OpenComplaint =>
  moved(state, event, event.of, (current) =>
    isClosedSide(current)
      ? current
      : {
          status: 'asked',
          requestedOn: event.requestedOn,
          remindedOn: current.status === 'asked' ? current.remindedOn : null,
        },
  );

/** A reminder may cross the answer. */
const reminded = (state: OpenComplaint, event: ReminderSent): OpenComplaint =>
  moved(state, event, event.of, (current) => {
    if (current.status === 'not-asked') return 'side-not-asked';
    return current.status === 'asked' ? { ...current, remindedOn: event.sentOn } : current;
  });

const moved = (
  state: OpenComplaint,
  event: ComplaintEvent,
  party: Party,
  next: (current: Hearing) => Hearing | ContradictionReason,
): OpenComplaint => {
  const current = sideOf(state, party);
  if (!current) return contradicted(state, event, 'unknown-person');
  const over = hearingOver(state);
  const hearing = over ?? next(current);
  if (typeof hearing === 'string') return contradicted(state, event, hearing);
  if (hearing === current) return state;
  return party.party === 'complainant'
    ? { ...state, complainantHearing: hearing }
    : {
        ...state,
        involved: state.involved.map((side) => (side.person.id === party.person ? { ...side, hearing } : side)),
      };
};

const withPerson = (state: OpenComplaint, person: PersonInvolved): OpenComplaint =>
  state.involved.some((side) => side.person.id === person.id)
    ? { ...state, involved: state.involved.map((side) => (side.person.id === person.id ? { ...side, person } : side)) }
    : { ...state, involved: [...state.involved, { person, hearing: { status: 'not-asked' } }] };
