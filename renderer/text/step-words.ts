import { assertNever } from '../../shared/base/assert-never.ts';
import type { PlainDate } from '../../shared/base/plain-date.ts';
import type { Action } from '../../shared/complaint/actions.ts';
import { derivationOf } from '../../shared/procedure/derivation.ts';
import type { NextStep } from '../../shared/procedure/next-step-types.ts';
import type { DeadlineKind, Regulation } from '../../shared/procedure/regulation.ts';
import type { FiledLetter, StepWays, Way } from '../../shared/procedure/step-ways.ts';
import { formatDate, formatTime } from './dates.ts';
import { regulationStep } from './refusal-words.ts';
import { termLength } from './term-words.ts';
import type { Language, Words } from './text.tsx';

/** A button of a step: its words and what it does. */
export type StepChoice = { readonly label: string; readonly action: Action };

/** A step in full: what to do, why now, and the one or two ways to do it. `name` is whom it concerns. */
export const stepCard = (
  step: NextStep,
  ways: StepWays,
  name: string,
  regulation: Regulation,
  words: Words,
  language: Language,
): {
  readonly title: string;
  readonly reason: string;
  readonly primary: StepChoice | null;
  readonly secondary: StepChoice | null;
} => {
  const { buttons, letterFiled } = words.complaint.next;
  const choice = (way: Way | null): StepChoice | null => way && { label: buttons[way.button], action: way.action };
  const reason = stepReason(step, regulation, words, language);
  return {
    title: ways.filed ? filedTitle(step, ways.filed, name, words) : stepTitle(step, name, words, language),
    reason: ways.filed ? `${letterFiled} ${reason}` : reason,
    primary: choice(ways.primary),
    secondary: choice(ways.secondary),
  };
};

/** What is left of a step whose letter lies in the file: `Verstuur het verzoek aan T. Bos`. */
export const filedTitle = ({ reason }: NextStep, letter: FiledLetter, name: string, words: Words): string => {
  const { filed } = words.complaint.next;
  switch (letter) {
    case 'request':
      return filed.request(reason.why === 'authorisation-needed' ? reason.name : name);
    case 'reminder':
      return filed.reminder(name);
    case 'acknowledgement':
    case 'letter':
      return filed[letter];
    default:
      return assertNever(letter);
  }
};

/** The step in one line: `Vraag T. Bos om een toelichting`. `name` is whom it concerns. */
export const stepTitle = (step: NextStep, name: string, words: Words, language: Language): string => {
  const { titles, time } = words.complaint.next;
  const { reason, rule } = step;
  switch (reason.why) {
    case 'authorisation-needed':
    case 'authorisation-not-received':
      return titles[reason.why](reason.name);
    case 'complainant-not-asked':
    case 'person-not-asked':
      return titles.ask(name);
    case 'complainant-asked':
    case 'person-asked':
      return titles.wait(name);
    case 'no-answer':
    case 'no-answer-after-reminder':
      return titles[reason.why](name);
    case 'conversation-ahead': {
      const when = time(
        formatDate(reason.on, language, 'day'),
        reason.at === null ? null : formatTime(reason.at, language),
      );
      return rule === 'R13' ? titles['hearing-ahead'](when) : titles['conversation-ahead'](name, when);
    }
    case 'conversation-due':
      return rule === 'R13' ? titles['hearing-due'] : titles['conversation-due'](name);
    default:
      return titles[reason.why];
  }
};

/** Why this comes next, with the step of the regulation that says so. */
export const stepReason = (step: NextStep, regulation: Regulation, words: Words, language: Language): string =>
  words.complaint.next.citing(reasonWords(step, regulation, words, language), regulationStep(step.rule, words));

const reasonWords = ({ reason }: NextStep, regulation: Regulation, words: Words, language: Language): string => {
  const { reasons } = words.complaint.next;
  const day = (on: PlainDate) => formatDate(on, language, 'plain');
  const end = (kind: DeadlineKind, from: PlainDate) => day(derivationOf(kind, from, regulation).due);
  switch (reason.why) {
    case 'not-acknowledged':
      return reasons['not-acknowledged'](termLength('acknowledgement', regulation, words));
    case 'authorisation-needed':
      return reasons['authorisation-needed'](reason.name);
    case 'authorisation-not-received':
      return reasons['authorisation-not-received'](day(reason.requestedOn));
    case 'complainant-asked':
    case 'person-asked':
      return reason.remindedOn === null
        ? reasons.asked(day(reason.requestedOn))
        : reasons.reminded(day(reason.requestedOn), day(reason.remindedOn));
    case 'no-answer':
    case 'no-answer-after-reminder':
      return reasons[reason.why](day(reason.since));
    case 'conversation-due':
    case 'objection-heard':
      return reason.why === 'objection-heard' && reason.declined
        ? reasons['objection-hearing-declined'](day(reason.on))
        : reasons[reason.why](day(reason.on));
    case 'verdict-not-sent':
      return reasons[reason.toComplainantOnly ? 'verdict-not-sent-to-complainant' : 'verdict-not-sent'](
        day(reason.issuedOn),
      );
    case 'receipt-unknown':
    case 'objector-invited':
    case 'objection-answered':
    case 'objection-turned-away':
      return reasons[reason.why](day(reason.sentOn));
    case 'may-object':
    case 'objection-time-passed':
      return reasons[reason.why](end('objection', reason.receivedOn));
    case 'objection-late':
      return reason.due === null
        ? reasons['objection-late-unknown'](day(reason.receivedOn))
        : reasons['objection-late'](day(reason.receivedOn), day(reason.due));
    case 'objection-not-admitted':
    case 'objection-decided':
      return reasons[reason.why](day(reason.decidedOn));
    case 'objector-not-invited':
      return reasons['objector-not-invited'](day(reason.receivedOn));
    case 'objection-withdrawn':
      return reasons['objection-withdrawn'](day(reason.withdrawnOn));
    case 'ending-not-confirmed':
      return reasons['ending-not-confirmed'][reason.ground === 'return-to-work-advice' ? 'uwv' : reason.ending];
    case 'return-to-work':
    case 'return-to-work-beside-others':
    case 'financial-damage':
    case 'financial-damage-beside-others':
    case 'dpo-not-informed':
    case 'complainant-not-asked':
    case 'nobody-named':
    case 'person-not-asked':
    case 'conversation-ahead':
    case 'all-sides-closed':
    case 'board-gives-verdict':
      return reasons[reason.why];
    default:
      return assertNever(reason);
  }
};
