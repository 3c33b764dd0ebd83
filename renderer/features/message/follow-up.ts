import type { ActionName } from '../../../shared/complaint/actions.ts';
import type { Party } from '../../../shared/complaint/parties.ts';
import { type OpenComplaint, sideOf } from '../../../shared/complaint/state.ts';
import type { IncomingMessage } from '../../../shared/mail/incoming-message.ts';
import { ownWords } from '../../../shared/mail/own-words.ts';
import type { AllowedAction } from '../../../shared/procedure/allowed-actions.ts';
import { actionKey } from '../../routes.ts';

/** What a mail can be besides a message for the file: then its form opens next. */
const simple = ['record-objection', 'record-authorisation', 'record-verdict-received', 'withdraw'] as const;

export type FollowUp =
  | { readonly act: (typeof simple)[number]; readonly key: string }
  | { readonly act: 'record-explanation'; readonly party: Party; readonly key: string };

/** R4 to R6, R12: what this file can take now, each with the name of its form as an address carries it. */
export const followUps = (actions: readonly AllowedAction[]): readonly FollowUp[] =>
  actions.flatMap((action): readonly FollowUp[] => {
    if (!action.allowed) return [];
    if (action.action === 'record-explanation')
      return [{ act: action.action, party: action.party, key: actionKey(action) }];
    const act = simple.find((name: ActionName) => name === action.action);
    return act ? [{ act, key: actionKey(action) }] : [];
  });

/**
 * The likeliest one, to be pointed at first: an objection that calls itself so, or the explanation that the
 * complainant was asked for. `null`: only a message for the file.
 */
export const likeliest = (
  message: IncomingMessage,
  state: OpenComplaint,
  possible: readonly FollowUp[],
): FollowUp | null => {
  const written = `${message.subject}\n${ownWords(message.text).body}`;
  const objection = possible.find(({ act }) => act === 'record-objection');
  if (objection && /\b(?:bezwaar|objection|niet (?:mee )?eens)\b/i.test(written)) return objection;
  const sender = message.from?.address.toLowerCase();
  const isComplainant = sender !== undefined && state.received.complainant.email?.toLowerCase() === sender;
  const asked = possible.find(
    (each) =>
      each.act === 'record-explanation' &&
      sideOf(state, each.party)?.status === 'asked' &&
      each.party.party === 'complainant',
  );
  return isComplainant && asked ? asked : null;
};
