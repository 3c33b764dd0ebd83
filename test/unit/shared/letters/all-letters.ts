import { date } from '../../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import type { LetterKind } from '../../../../shared/complaint/letter-kind.ts';
import { letterFields } from '../../../../shared/letters/letter-fields.ts';
import { emptyInputs, type LetterInputs } from '../../../../shared/letters/letter-inputs.ts';
import type { LetterFields } from '../../../../shared/letters/letter-shape.ts';
import { bothSides, casemanager, contextFor, received, verdictOf } from './sample-file.ts';

export type SampleLetter = {
  readonly name: string;
  readonly kind: LetterKind;
  readonly fields: LetterFields;
};

type Over = Partial<ReturnType<typeof contextFor>>;

const made = <K extends LetterKind>(
  name: string,
  kind: K,
  events: readonly ComplaintEvent[],
  inputs: LetterInputs[K] = emptyInputs[kind],
  over: Over = {},
): SampleLetter => {
  const party =
    kind === 'request-to-person-involved'
      ? ({ party: 'person-involved', person: casemanager } as const)
      : ({ party: 'complainant' } as const);
  const fields = letterFields(kind, party, { ...contextFor(events), ...over, inputs });
  if (!fields.ok) throw new Error(`${name}: ${JSON.stringify(fields.error)}`);
  return { name, kind, fields: fields.value as LetterFields };
};

const early: Over = { today: date('2026-01-06') };
const replyBy = date('2026-01-12');
const questions = 'Op welke dagen hebt u gebeld?\nWelk nummer hebt u gebruikt?';
const appointment = { on: date('2026-01-13'), at: '14:30', means: 'phone', place: '06-12345678' } as const;

/** Every kind of letter in every shape that its conditions give it. */
export const allLetters = (): readonly SampleLetter[] => [
  made('acknowledgement', 'acknowledgement', received(), {}, early),
  made(
    'acknowledgement-by-phone-represented-late',
    'acknowledgement',
    received({
      channel: 'phone' as never,
      representative: { name: 'mr. A. Bakker', organisation: null, email: null, phone: null, address: null },
    }),
    {},
    { today: date('2026-02-10') },
  ),
  made('invitation-call', 'invitation-to-explain', received(), { appointment, replyBy, questions }, early),
  made(
    'invitation-in-person',
    'invitation-to-explain',
    received(),
    { appointment: { ...appointment, means: 'in-person', place: 'Stationsweg 12, Utrecht' }, replyBy, questions: null },
    early,
  ),
  made(
    'invitation-video-overdue',
    'invitation-to-explain',
    received(),
    { appointment: { ...appointment, means: 'video', place: null }, replyBy, questions: null },
    { today: date('2026-02-03') },
  ),
  made('invitation-free', 'invitation-to-explain', received(), { appointment: null, replyBy, questions: null }, early),
  made('request', 'request-to-person-involved', [...received(), ...bothSides.slice(0, 2)], {
    appointment: null,
    replyBy,
    questions,
    substance: null,
  }),
  made('verdict-upheld', 'verdict', [...received(), ...bothSides, verdictOf('upheld')]),
  made('verdict-partly-upheld', 'verdict', [...received(), ...bothSides, verdictOf('partly-upheld')]),
  made('verdict-dismissed-late', 'verdict', [...received(), ...bothSides, verdictOf('dismissed')], undefined, {
    today: date('2026-02-04'),
  }),
];
