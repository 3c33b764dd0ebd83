import { assertNever } from '../base/assert-never.ts';
import { hearingOver } from './evolve-hearing.ts';
import { contradicted, sentBy } from './evolve-registered.ts';
import type { DpoInformed, ForwardedToBoard, PartSplitOff } from './exception-events.ts';
import { hasSubject, type OpenComplaint } from './state.ts';

type RouteEvent = DpoInformed | ForwardedToBoard | PartSplitOff;

/** Who is told and who answers: the DPO (R2), the board (R17), a file of its own (R16, R17). */
export const evolveRoute = (state: OpenComplaint, event: RouteEvent): OpenComplaint => {
  switch (event.type) {
    case 'DpoInformed':
      return state.dpoInformed ? contradicted(state, event, 'already-sent') : { ...state, dpoInformed: sentBy(event) };
    case 'ForwardedToBoard': {
      const over = hearingOver(state) ?? (state.route.by === 'board' ? 'already-forwarded' : null);
      return over
        ? contradicted(state, event, over)
        : { ...state, route: { by: 'board', since: event.forwardedOn, reason: event.reason } };
    }
    case 'PartSplitOff':
      return split(state, event);
    default:
      return assertNever(event);
  }
};

/** The other file is there, whatever stands here: it is always named, and a split that cannot be is marked. */
const split = (state: OpenComplaint, event: PartSplitOff): OpenComplaint => {
  const { type: _, ...part } = event;
  const named: OpenComplaint = { ...state, splitOff: [...state.splitOff, part] };
  const over = hearingOver(state);
  if (over) return contradicted(named, event, over);
  const subjects = state.received.subjects.filter((subject) => !event.subjects.includes(subject));
  const left: OpenComplaint = { ...named, received: { ...state.received, subjects } };
  return event.subjects.every((subject) => hasSubject(state, subject))
    ? left
    : contradicted(left, event, 'subject-not-there');
};
