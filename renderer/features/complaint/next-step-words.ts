import { assertNever } from '../../../shared/base/assert-never.ts';
import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import { confirmingLetter } from '../../../shared/complaint/letter-rules.ts';
import {
  type Addressee,
  complainantParty,
  type Party,
  representativeAddressee,
  sameAddressee,
} from '../../../shared/complaint/parties.ts';
import { isAuthorised, type OpenComplaint } from '../../../shared/complaint/state.ts';
import type { NextStep } from '../../../shared/procedure/next-step-types.ts';
import type { Regulation } from '../../../shared/procedure/regulation.ts';
import { partyName } from '../../text/party-words.ts';
import { stepReason, stepTitle } from '../../text/step-words.ts';
import type { Language, Words } from '../../text/text.tsx';
import type { Act, FormRequest } from './form-request.ts';

type Button = { readonly label: string; readonly act: Act };

/** The card of the next step: what to do, why now, and the one or two ways to do it. */
export type NextStepCard = {
  readonly title: string;
  readonly reason: string;
  readonly primary: Button | null;
  readonly secondary: Button | null;
};

/** What a step's buttons do: a letter that is written first and then recorded as sent, or forms at once. */
type Ways =
  | {
      readonly letter: LetterKind;
      readonly to: Addressee;
      readonly sent: FormRequest;
      readonly titleWhenFiled: string;
    }
  | { readonly primary: Button | null; readonly secondary: Button | null };

export const nextStepCard = (
  step: NextStep,
  state: OpenComplaint,
  regulation: Regulation,
  words: Words,
  language: Language,
): NextStepCard => {
  const { buttons, letterFiled } = words.complaint.next;
  const name = partyName(step.party ?? complainantParty, state, words);
  const title = stepTitle(step, name, words, language);
  const reason = stepReason(step, regulation, words, language);
  const ways = waysOf(step, state, words);
  if (!('letter' in ways)) return { title, reason, ...ways };
  // Until the letter lies in the file, writing it is the step; from then on, sending it.
  const write: Act = { act: 'letter', letter: ways.letter, to: ways.to };
  const record: Act = { act: 'form', request: ways.sent };
  return isFiled(state, ways.letter, ways.to)
    ? {
        title: ways.titleWhenFiled,
        reason: `${letterFiled} ${reason}`,
        primary: { label: buttons.recordSent, act: record },
        secondary: { label: buttons.openLetter, act: write },
      }
    : {
        title,
        reason,
        primary: { label: buttons.writeLetter, act: write },
        secondary: { label: buttons.record, act: record },
      };
};

const waysOf = (step: NextStep, state: OpenComplaint, words: Words): Ways => {
  const { buttons, filed } = words.complaint.next;
  const party: Party = step.party ?? complainantParty;
  const name = partyName(party, state, words);
  const { reason } = step;
  switch (reason.why) {
    case 'not-acknowledged':
      return letterFirst('acknowledgement', speaker(state), { action: 'acknowledge' }, filed.acknowledgement);
    case 'authorisation-needed':
      return letterFirst(
        'authorisation-request',
        representativeAddressee,
        { action: 'request-authorisation' },
        filed.request(reason.name),
      );
    case 'authorisation-not-received':
      return forms(
        [buttons.recordAuthorisation, { action: 'record-authorisation' }],
        [buttons.withoutRepresentative, { action: 'record-representative-left' }],
      );
    case 'complainant-not-asked':
      return letterFirst(
        'invitation-to-explain',
        speaker(state),
        { action: 'ask-explanation', party },
        filed.request(name),
      );
    case 'person-not-asked':
      return letterFirst(
        'request-to-person-involved',
        party,
        { action: 'ask-explanation', party },
        filed.request(name),
      );
    case 'complainant-asked':
    case 'person-asked':
      return forms(
        [buttons.recordExplanation, { action: 'record-explanation', party }],
        [buttons.goOnWithout, { action: 'waive-explanation', party }],
      );
    case 'no-answer':
      return party.party === 'person-involved'
        ? letterFirst('reminder-to-person-involved', party, { action: 'remind', party }, filed.reminder(name))
        : forms(
            [buttons.recordReminder, { action: 'remind', party }],
            [buttons.recordExplanation, { action: 'record-explanation', party }],
          );
    case 'no-answer-after-reminder':
      return forms(
        [buttons.goOnWithout, { action: 'waive-explanation', party }],
        [buttons.recordExplanation, { action: 'record-explanation', party }],
      );
    case 'conversation-ahead':
    case 'conversation-due':
      return conversationWays(step, party, words);
    case 'nobody-named':
      return forms(
        [buttons.addPerson, { action: 'name-person-involved' }],
        [buttons.verdict, { action: 'issue-verdict' }],
      );
    case 'return-to-work':
      return forms([buttons.decline, { action: 'decline' }]);
    case 'return-to-work-beside-others':
      return forms([buttons.splitOff, { action: 'split-off' }]);
    case 'financial-damage':
      return forms([buttons.toBoard, { action: 'forward-to-board' }]);
    case 'financial-damage-beside-others':
      return forms([buttons.splitOff, { action: 'split-off' }], [buttons.toBoard, { action: 'forward-to-board' }]);
    case 'dpo-not-informed':
      return forms([buttons.informDpo, { action: 'inform-dpo' }]);
    case 'all-sides-closed':
    case 'board-gives-verdict':
      return forms([buttons.verdict, { action: 'issue-verdict' }]);
    case 'verdict-not-sent':
      return letterFirst('verdict', speaker(state), { action: 'send-verdict' }, filed.letter);
    case 'receipt-unknown':
      return forms(
        [buttons.recordReceipt, { action: 'record-verdict-received' }],
        [buttons.recordObjection, { action: 'record-objection' }],
      );
    case 'may-object':
      return forms([buttons.recordObjection, { action: 'record-objection' }]);
    case 'objection-time-passed':
      return forms([buttons.close, { action: 'close' }], [buttons.recordObjection, { action: 'record-objection' }]);
    case 'objection-late':
      return forms([buttons.decideLate, { action: 'decide-late-objection' }]);
    case 'objection-not-admitted':
      return letterFirst('objection-too-late', speaker(state), { action: 'send-objection-decision' }, filed.letter);
    case 'objector-not-invited':
      return letterFirst('objection-invitation', speaker(state), { action: 'invite-objector' }, filed.letter);
    case 'objector-invited':
      return forms(
        [buttons.planHearing, { action: 'plan-conversation', about: 'objection' }],
        [buttons.noHearing, { action: 'decline-objection-hearing' }],
      );
    case 'objection-heard':
      return forms([buttons.decide, { action: 'decide-objection' }]);
    case 'objection-decided':
      return letterFirst('board-decision', speaker(state), { action: 'send-objection-decision' }, filed.letter);
    case 'objection-answered':
    case 'objection-turned-away':
      return forms([buttons.close, { action: 'close' }], [buttons.referral, { action: 'record-dispute-referral' }]);
    case 'objection-withdrawn':
      return forms([buttons.close, { action: 'close' }]);
    case 'ending-not-confirmed': {
      const letter = state.status === 'closed' ? confirmingLetter(state.ending) : null;
      const sent: FormRequest = { action: 'confirm-ending' };
      return letter === null
        ? forms([buttons.recordSent, sent])
        : letterFirst(letter, speaker(state), sent, filed.letter);
    }
    default:
      return assertNever(reason);
  }
};

/** R13: a conversation about the objection can also be declined; any other can fall through. */
const conversationWays = (step: NextStep, party: Party, words: Words): Ways => {
  const { buttons } = words.complaint.next;
  const record: FormRequest =
    step.rule === 'R13'
      ? { action: 'record-conversation', about: 'objection' }
      : { action: 'record-conversation', about: 'explanation', party };
  const ahead = step.reason.why === 'conversation-ahead';
  return forms(
    [buttons.recordConversation, record],
    step.conversation === null
      ? undefined
      : [
          ahead ? buttons.cancelConversation : buttons.didNotHappen,
          { action: 'cancel-conversation', conversation: step.conversation },
        ],
  );
};

const forms = (
  [label, request]: readonly [string, FormRequest],
  other?: readonly [string, FormRequest] | undefined,
): Ways => ({
  primary: { label, act: { act: 'form', request } },
  secondary: other ? { label: other[0], act: { act: 'form', request: other[1] } } : null,
});

const letterFirst = (letter: LetterKind, to: Addressee, sent: FormRequest, titleWhenFiled: string): Ways => ({
  letter,
  to,
  sent,
  titleWhenFiled,
});

/** R4: whom the complainant's letters go to: an authorised representative, or the complainant. */
const speaker = (state: OpenComplaint): Addressee => (isAuthorised(state) ? representativeAddressee : complainantParty);

const isFiled = (state: OpenComplaint, letter: LetterKind, to: Addressee): boolean =>
  state.letters.some((filed) => filed.letter === letter && sameAddressee(filed.to, to));
