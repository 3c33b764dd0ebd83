import type { Action, SimpleActionName } from '../../../shared/complaint/actions.ts';
import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import type { AllowedAction } from '../../../shared/procedure/allowed-actions.ts';
import type { Words } from '../../text/text.tsx';

/** What is done with an objection, from its admission to the dispute body (R12 to R15). */
const acts = [
  'decide-late-objection',
  'invite-objector',
  'decline-objection-hearing',
  'decide-objection',
  'send-objection-decision',
  'withdraw-objection',
  'record-dispute-referral',
] as const satisfies readonly SimpleActionName[];
const letters = [
  'objection-invitation',
  'objection-too-late',
  'board-decision',
] as const satisfies readonly LetterKind[];

type ObjectionAction =
  | { readonly action: (typeof acts)[number] }
  | { readonly action: 'plan-conversation' | 'record-conversation'; readonly about: 'objection' }
  | Extract<Action, { readonly action: 'file-letter' }>;

const isObjectionAction = (action: Action): action is ObjectionAction & Action => {
  if (action.action === 'file-letter') return letters.some((letter) => letter === action.letter);
  if (action.action === 'plan-conversation' || action.action === 'record-conversation')
    return action.about === 'objection';
  return acts.some((act) => act === action.action);
};

/** What can be done with the objection now, in the order of the procedure. */
export const objectionActions = (actions: readonly AllowedAction[]): readonly (ObjectionAction & Action)[] =>
  actions.filter((each): each is AllowedAction & ObjectionAction => each.allowed && isObjectionAction(each));

export const objectionActionWords = (action: ObjectionAction, words: Words): string => {
  const { labels } = words.complaint.actions;
  switch (action.action) {
    case 'file-letter':
      return labels.letter[action.letter];
    case 'plan-conversation':
    case 'record-conversation':
      return labels.hearing[action.action];
    default:
      return labels[action.action];
  }
};
