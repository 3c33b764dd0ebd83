import { assertNever } from '../base/assert-never.ts';
import type { Action } from '../complaint/actions.ts';
import type { LetterKind } from '../complaint/letter-kind.ts';
import { confirmingLetter } from '../complaint/letter-rules.ts';
import {
  type Addressee,
  complainantParty,
  type Party,
  representativeAddressee,
  sameAddressee,
} from '../complaint/parties.ts';
import { isAuthorised, type OpenComplaint } from '../complaint/state.ts';
import type { NextStep } from './next-step-types.ts';

/** What a button of the next step is called; the words live in the language files. */
export type StepButton =
  | 'writeLetter'
  | 'openLetter'
  | 'record'
  | 'recordSent'
  | 'recordExplanation'
  | 'goOnWithout'
  | 'addPerson'
  | 'verdict'
  | 'decline'
  | 'splitOff'
  | 'toBoard'
  | 'informDpo'
  | 'recordAuthorisation'
  | 'withoutRepresentative'
  | 'recordReminder'
  | 'recordConversation'
  | 'cancelConversation'
  | 'didNotHappen'
  | 'recordReceipt'
  | 'recordObjection'
  | 'close'
  | 'decideLate'
  | 'planHearing'
  | 'noHearing'
  | 'decide'
  | 'referral';

/** One way to take a step: `file-letter` is the screen where that letter is written. */
export type Way = { readonly button: StepButton; readonly action: Action };

/** How a step is taken: one way, and often another. */
export type StepWays = {
  readonly primary: Way | null;
  readonly secondary: Way | null;
  /** The letter of this step lies in the file: sending it is what is left. How that is said. */
  readonly filed: FiledLetter | null;
};
export type FiledLetter = 'acknowledgement' | 'request' | 'reminder' | 'letter';

/** The one or two ways in which a step is taken in this file: a letter first, or a form at once. */
export const waysOf = (step: NextStep, state: OpenComplaint): StepWays => {
  const party: Party = step.party ?? complainantParty;
  const { reason } = step;
  const letterFirst = (letter: LetterKind, to: Addressee, sent: Action, filed: FiledLetter): StepWays => {
    const write: Action = { action: 'file-letter', letter, to };
    // Until the letter lies in the file, writing it is the step; from then on, sending it.
    return isFiled(state, letter, to)
      ? { primary: { button: 'recordSent', action: sent }, secondary: { button: 'openLetter', action: write }, filed }
      : {
          primary: { button: 'writeLetter', action: write },
          secondary: { button: 'record', action: sent },
          filed: null,
        };
  };
  switch (reason.why) {
    case 'not-acknowledged':
      return letterFirst('acknowledgement', speaker(state), { action: 'acknowledge' }, 'acknowledgement');
    case 'authorisation-needed':
      return letterFirst(
        'authorisation-request',
        representativeAddressee,
        { action: 'request-authorisation' },
        'request',
      );
    case 'authorisation-not-received':
      return forms(
        ['recordAuthorisation', { action: 'record-authorisation' }],
        ['withoutRepresentative', { action: 'record-representative-left' }],
      );
    case 'complainant-not-asked':
      return letterFirst('invitation-to-explain', speaker(state), { action: 'ask-explanation', party }, 'request');
    case 'person-not-asked':
      return letterFirst('request-to-person-involved', party, { action: 'ask-explanation', party }, 'request');
    case 'complainant-asked':
    case 'person-asked':
      return forms(
        ['recordExplanation', { action: 'record-explanation', party }],
        ['goOnWithout', { action: 'waive-explanation', party }],
      );
    case 'no-answer':
      return party.party === 'person-involved'
        ? letterFirst('reminder-to-person-involved', party, { action: 'remind', party }, 'reminder')
        : forms(
            ['recordReminder', { action: 'remind', party }],
            ['recordExplanation', { action: 'record-explanation', party }],
          );
    case 'no-answer-after-reminder':
      return forms(
        ['goOnWithout', { action: 'waive-explanation', party }],
        ['recordExplanation', { action: 'record-explanation', party }],
      );
    case 'conversation-ahead':
    case 'conversation-due':
      return conversationWays(step, party);
    case 'nobody-named':
      return forms(['addPerson', { action: 'name-person-involved' }], ['verdict', { action: 'issue-verdict' }]);
    case 'return-to-work':
      return forms(['decline', { action: 'decline' }]);
    case 'return-to-work-beside-others':
      return forms(['splitOff', { action: 'split-off' }]);
    case 'financial-damage':
      return forms(['toBoard', { action: 'forward-to-board' }]);
    case 'financial-damage-beside-others':
      return forms(['splitOff', { action: 'split-off' }], ['toBoard', { action: 'forward-to-board' }]);
    case 'dpo-not-informed':
      return forms(['informDpo', { action: 'inform-dpo' }]);
    case 'all-sides-closed':
    case 'board-gives-verdict':
      return forms(['verdict', { action: 'issue-verdict' }]);
    case 'verdict-not-sent':
      return letterFirst('verdict', speaker(state), { action: 'send-verdict' }, 'letter');
    case 'receipt-unknown':
      return forms(
        ['recordReceipt', { action: 'record-verdict-received' }],
        ['recordObjection', { action: 'record-objection' }],
      );
    case 'may-object':
      return forms(['recordObjection', { action: 'record-objection' }]);
    case 'objection-time-passed':
      return forms(['close', { action: 'close' }], ['recordObjection', { action: 'record-objection' }]);
    case 'objection-late':
      return forms(['decideLate', { action: 'decide-late-objection' }]);
    case 'objection-not-admitted':
      return letterFirst('objection-too-late', speaker(state), { action: 'send-objection-decision' }, 'letter');
    case 'objector-not-invited':
      return letterFirst('objection-invitation', speaker(state), { action: 'invite-objector' }, 'letter');
    case 'objector-invited':
      return forms(
        ['planHearing', { action: 'plan-conversation', about: 'objection' }],
        ['noHearing', { action: 'decline-objection-hearing' }],
      );
    case 'objection-heard':
      return forms(['decide', { action: 'decide-objection' }]);
    case 'objection-decided':
      return letterFirst('board-decision', speaker(state), { action: 'send-objection-decision' }, 'letter');
    case 'objection-answered':
    case 'objection-turned-away':
      return forms(['close', { action: 'close' }], ['referral', { action: 'record-dispute-referral' }]);
    case 'objection-withdrawn':
      return forms(['close', { action: 'close' }]);
    case 'ending-not-confirmed': {
      const letter = state.status === 'closed' ? confirmingLetter(state.ending) : null;
      const sent: Action = { action: 'confirm-ending' };
      return letter === null ? forms(['recordSent', sent]) : letterFirst(letter, speaker(state), sent, 'letter');
    }
    default:
      return assertNever(reason);
  }
};

/** R13: a conversation about the objection can also be declined; any other can fall through. */
const conversationWays = (step: NextStep, party: Party): StepWays => {
  const record: Action =
    step.rule === 'R13'
      ? { action: 'record-conversation', about: 'objection' }
      : { action: 'record-conversation', about: 'explanation', party };
  const ahead = step.reason.why === 'conversation-ahead';
  return forms(
    ['recordConversation', record],
    step.conversation === null
      ? undefined
      : [
          ahead ? 'cancelConversation' : 'didNotHappen',
          { action: 'cancel-conversation', conversation: step.conversation },
        ],
  );
};

const forms = (
  [button, action]: readonly [StepButton, Action],
  other?: readonly [StepButton, Action] | undefined,
): StepWays => ({
  primary: { button, action },
  secondary: other ? { button: other[0], action: other[1] } : null,
  filed: null,
});

/** R4: whom the complainant's letters go to: an authorised representative, or the complainant. */
const speaker = (state: OpenComplaint): Addressee => (isAuthorised(state) ? representativeAddressee : complainantParty);

const isFiled = (state: OpenComplaint, letter: LetterKind, to: Addressee): boolean =>
  state.letters.some((filed) => filed.letter === letter && sameAddressee(filed.to, to));
