import { assertNever } from '../../../shared/base/assert-never.ts';
import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import type { Party } from '../../../shared/complaint/parties.ts';
import { complainantParty } from '../../../shared/complaint/parties.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import type { NextStep } from '../../../shared/procedure/next-step.ts';
import { formatDate } from '../../text/dates.ts';
import { partyName } from '../../text/party-words.ts';
import { regulationStep } from '../../text/refusal-words.ts';
import type { Language, Words } from '../../text/text.tsx';
import type { Act } from './form-request.ts';

type Button = { readonly label: string; readonly act: Act };

/** The card of the next step: what to do, why now, and the one or two ways to do it. */
export type NextStepCard = {
  readonly waiting: boolean;
  readonly title: string;
  readonly reason: string;
  readonly primary: Button | null;
  readonly secondary: Button | null;
};

export const nextStepCard = (step: NextStep, state: OpenComplaint, words: Words, language: Language): NextStepCard => {
  const { steps } = words.complaint;
  const { titles, buttons } = steps;
  const waiting = step.waitsFor !== 'officer';
  const reason = reasonWords(step, words, language);
  const name = partyName(step.party ?? complainantParty, state, words);
  const plain = { waiting, reason, secondary: null };
  switch (step.reason.why) {
    case 'not-acknowledged':
      return letterFirst(
        'acknowledgement',
        complainantParty,
        { act: 'form', request: { form: 'acknowledgement' } },
        state,
        words,
        {
          ...plain,
          title: titles.acknowledge,
          titleWhenFiled: titles.sendAcknowledgement,
        },
      );
    case 'complainant-not-asked':
      return letterFirst('invitation-to-explain', complainantParty, asking(complainantParty), state, words, {
        ...plain,
        title: titles.ask(name),
        titleWhenFiled: titles.sendRequest(name),
      });
    case 'person-not-asked': {
      const party = step.party ?? complainantParty;
      return letterFirst('request-to-person-involved', party, asking(party), state, words, {
        ...plain,
        title: titles.ask(name),
        titleWhenFiled: titles.sendRequest(name),
      });
    }
    case 'complainant-asked':
    case 'person-asked': {
      const party = step.party ?? complainantParty;
      return {
        ...plain,
        title: titles.wait(name),
        primary: { label: buttons.recordExplanation, act: { act: 'form', request: { form: 'explanation', party } } },
        secondary: { label: buttons.goOnWithout, act: { act: 'form', request: { form: 'waiver', party } } },
      };
    }
    case 'nobody-named':
      return {
        ...plain,
        title: titles.namePerson,
        primary: { label: buttons.addPerson, act: { act: 'form', request: { form: 'person' } } },
        secondary: { label: buttons.verdict, act: { act: 'form', request: { form: 'verdict' } } },
      };
    case 'all-sides-closed':
      return {
        ...plain,
        title: titles.verdict,
        primary: { label: buttons.verdict, act: { act: 'form', request: { form: 'verdict' } } },
      };
    case 'verdict-not-sent':
      return letterFirst(
        'verdict',
        complainantParty,
        { act: 'form', request: { form: 'verdict-sent' } },
        state,
        words,
        {
          ...plain,
          title: titles.sendVerdict,
          titleWhenFiled: titles.sendVerdict,
        },
      );
    case 'answered':
      return { ...plain, title: titles.answered, primary: null };
    default:
      return assertNever(step.reason);
  }
};

const asking = (party: Party): Act => ({ act: 'form', request: { form: 'request', party } });

/** Until the letter lies in the file, writing it is the step; from then on, sending it. */
const letterFirst = (
  letter: LetterKind,
  party: Party,
  record: Act,
  state: OpenComplaint,
  words: Words,
  card: Pick<NextStepCard, 'waiting' | 'reason' | 'title'> & { readonly titleWhenFiled: string },
): NextStepCard => {
  const { buttons, letterFiled } = words.complaint.steps;
  const write: Act = { act: 'letter', letter, party };
  const { titleWhenFiled, title, reason, waiting } = card;
  return isFiled(state, letter, party)
    ? {
        waiting,
        title: titleWhenFiled,
        reason: `${letterFiled} ${reason}`,
        primary: { label: buttons.recordSent, act: record },
        secondary: { label: buttons.openLetter, act: write },
      }
    : {
        waiting,
        title,
        reason,
        primary: { label: buttons.writeLetter, act: write },
        secondary: { label: buttons.record, act: record },
      };
};

const isFiled = (state: OpenComplaint, letter: LetterKind, party: Party): boolean =>
  state.letters.some(
    (filed) =>
      filed.letter === letter &&
      filed.to.party === party.party &&
      (filed.to.party === 'complainant' || (party.party === 'person-involved' && filed.to.person === party.person)),
  );

const reasonWords = (step: NextStep, words: Words, language: Language): string => {
  const { reasons } = words.complaint.steps;
  const rule = regulationStep(step.rule, words);
  const { reason } = step;
  switch (reason.why) {
    case 'not-acknowledged':
    case 'complainant-not-asked':
    case 'nobody-named':
    case 'person-not-asked':
    case 'all-sides-closed':
      return reasons[reason.why](rule);
    case 'complainant-asked':
    case 'person-asked':
      return reasons[reason.why](rule, formatDate(reason.requestedOn, language, 'plain'));
    case 'verdict-not-sent':
      return reasons['verdict-not-sent'](rule, formatDate(reason.issuedOn, language, 'plain'));
    case 'answered':
      return reasons.answered(rule, formatDate(reason.sentOn, language, 'plain'));
    default:
      return assertNever(reason);
  }
};
