import type { ComplaintCommand } from '../../../shared/complaint/commands.ts';
import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import { partyBehind } from '../../../shared/complaint/letter-rules.ts';
import { type Addressee, complainantParty, sameAddressee } from '../../../shared/complaint/parties.ts';
import type { Conversation, OpenComplaint } from '../../../shared/complaint/state.ts';
import type { Appointment } from '../../../shared/letters/letter-inputs.ts';

/** The letters that can name a conversation to come. */
const inviting: readonly LetterKind[] = ['invitation-to-explain', 'request-to-person-involved', 'objection-invitation'];

const aboutOf = (kind: LetterKind): Conversation['about'] =>
  kind === 'objection-invitation' ? 'objection' : 'explanation';

/** The conversation that stands planned for this letter's addressee, the last one when there are several. */
export const plannedFor = (kind: LetterKind, to: Addressee, state: OpenComplaint): Conversation | null => {
  if (!inviting.includes(kind)) return null;
  const about = aboutOf(kind);
  const party = about === 'objection' ? complainantParty : partyBehind(to);
  return (
    state.conversations.findLast(
      (each) => each.status === 'planned' && each.about === about && sameAddressee(each.with, party),
    ) ?? null
  );
};

/**
 * A letter that names a conversation plans it: letter, timeline and calendar then say the same. `null` when the file
 * says so already, or the letter names none.
 */
export const planning = (
  kind: LetterKind,
  to: Addressee,
  state: OpenComplaint,
  appointment: Appointment | null,
  newId: () => string,
): ComplaintCommand | null => {
  if (!appointment || !inviting.includes(kind)) return null;
  const planned = plannedFor(kind, to, state);
  const { on, at, means, place } = appointment;
  const now = planned?.meeting;
  if (now && now.on === on && now.at === at && now.means === means && now.place === place) return null;
  const about = aboutOf(kind);
  return {
    type: 'PlanConversation',
    conversation: planned?.id ?? newId(),
    about,
    with: about === 'objection' ? complainantParty : partyBehind(to),
    meeting: { on, at, means, place },
  };
};
