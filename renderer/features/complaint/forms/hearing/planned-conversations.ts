import { type Party, sameAddressee } from '../../../../../shared/complaint/parties.ts';
import type { Conversation, OpenComplaint } from '../../../../../shared/complaint/state.ts';
import type { RequestOf } from '../../form-request.ts';

type Planned = Extract<Conversation, { readonly status: 'planned' }>;
type AboutConversation = RequestOf<'plan-conversation' | 'record-conversation'>;

/** R13: the objection is explained by the complainant. */
export const partyOfConversation = (request: AboutConversation): Party =>
  request.about === 'objection' ? { party: 'complainant' } : request.party;

/** The conversations that stand planned for the same thing with the same person, the earliest first. */
export const plannedConversations = (state: OpenComplaint, request: AboutConversation): readonly Planned[] =>
  state.conversations
    .filter(
      (each): each is Planned =>
        each.status === 'planned' &&
        each.about === request.about &&
        sameAddressee(each.with, partyOfConversation(request)),
    )
    .toSorted((a, b) => (a.meeting.on < b.meeting.on ? -1 : a.meeting.on > b.meeting.on ? 1 : 0));
