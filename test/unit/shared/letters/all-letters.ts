import type { ComplaintNumber, StreamId } from '../../../../shared/base/ids.ts';
import { date } from '../../../../shared/base/plain-date.ts';
import type { Result } from '../../../../shared/base/result.ts';
import type { ComplaintEvent, Outcome } from '../../../../shared/complaint/events.ts';
import type { LetterKind } from '../../../../shared/complaint/letter-kind.ts';
import {
  type Addressee,
  complainantParty,
  involvedParty,
  representativeAddressee,
} from '../../../../shared/complaint/parties.ts';
import type { ChannelId, SubjectId } from '../../../../shared/complaint/subjects.ts';
import type { LetterContext } from '../../../../shared/letters/letter-context.ts';
import { type LetterFieldsError, letterFields } from '../../../../shared/letters/letter-fields.ts';
import { emptyInputs, type LetterInputs } from '../../../../shared/letters/letter-inputs.ts';
import type { LetterFields } from '../../../../shared/letters/letter-shape.ts';
import { type Law, shippedLaw } from '../../../../shared/procedure/law.ts';
import {
  authorised,
  boardDecided,
  conversation,
  decided,
  ended,
  lateDecided,
  linkedMeasures,
  manyMeasures,
  notHandled,
  objected,
  onBoardRoute,
  perSubject,
  reminded,
  represented,
} from './sample-course.ts';
import { bothSides, casemanager, contextFor, received, shifted, verdictOf } from './sample-file.ts';

export type SampleLetter = {
  readonly name: string;
  readonly kind: LetterKind;
  readonly fields: LetterFields;
  /** The same letter so many days later, under another law: its fields or what is missing, and the terms it was made with. */
  readonly moved: (
    days: number,
    law: Law,
  ) => Pick<LetterContext<LetterKind>, 'deadlines' | 'today'> & {
    readonly fields: Result<LetterFields, LetterFieldsError>;
  };
};

type Over = Partial<ReturnType<typeof contextFor>> & { readonly to?: Addressee };

const insideLetters: readonly LetterKind[] = ['request-to-person-involved', 'reminder-to-person-involved'];
const usualAddressee = (kind: LetterKind): Addressee => {
  if (kind === 'authorisation-request') return representativeAddressee;
  return insideLetters.includes(kind) ? involvedParty(casemanager) : complainantParty;
};

const made = <K extends LetterKind>(
  name: string,
  kind: K,
  events: readonly ComplaintEvent[],
  inputs: LetterInputs[K] = emptyInputs[kind],
  { to = usualAddressee(kind), ...over }: Over = {},
): SampleLetter => {
  const moved: SampleLetter['moved'] = (days, law) => {
    const context = { ...contextFor(shifted(events, days), law), ...over };
    const today = shifted(context.today, days);
    const fields = letterFields(kind, to, { ...context, today, inputs: shifted(inputs, days) });
    return { fields: fields as Result<LetterFields, LetterFieldsError>, deadlines: context.deadlines, today };
  };
  const { fields } = moved(0, shippedLaw);
  if (!fields.ok) throw new Error(`${name}: ${JSON.stringify(fields.error)}`);
  return { name, kind, fields: fields.value, moved };
};

const on = (day: string): Over => ({ today: date(day) });
const early = on('2026-01-06');
const toRepresentative: Over = { to: representativeAddressee };
const director: Over = { sender: { name: 'Dirk de Boer', roles: ['board'] } };
const replyBy = date('2026-01-12');
const questions = 'Op welke dagen hebt u gebeld?\nWelk nummer hebt u gebruikt?';
const appointment = { on: date('2026-01-13'), at: '14:30', means: 'phone', place: '06-12345678' } as const;
const hearing = { on: date('2026-03-04'), at: '10:00', means: 'in-person', place: 'Stationsweg 12, Utrecht' } as const;
const outcomes: readonly Outcome[] = ['upheld', 'partly-upheld', 'dismissed'];
const splitFrom = { stream: 'stream-1' as StreamId, number: 'K26-A016' as ComplaintNumber };

/** Every kind of letter in every shape that its conditions give it. */
export const allLetters = (): readonly SampleLetter[] => [
  ...receiptLetters(),
  ...hearingLetters(),
  ...answerLetters(),
  ...exceptionLetters(),
  ...objectionLetters(),
];

const receiptLetters = (): readonly SampleLetter[] => [
  made('acknowledgement', 'acknowledgement', received(), {}, early),
  made(
    'acknowledgement-by-phone-represented-late',
    'acknowledgement',
    [...received({ channel: 'phone' as ChannelId, representative: { ...nobodyElse, name: 'mr. A. Bakker' } })],
    {},
    on('2026-02-10'),
  ),
  made(
    'acknowledgement-privacy-board',
    'acknowledgement',
    onBoardRoute(['privacy', 'financial-damage'], 'R17'),
    {},
    early,
  ),
  made('acknowledgement-to-representative', 'acknowledgement', authorised, {}, { ...early, ...toRepresentative }),
  made('authorisation-request', 'authorisation-request', represented, { replyBy }, early),
  made(
    'authorisation-request-to-a-friend',
    'authorisation-request',
    received({ representative: { ...nobodyElse, name: 'Wim de Vries', email: 'wim@example.org' } }),
    { replyBy },
    early,
  ),
];
const nobodyElse = { name: '', organisation: null, email: null, phone: null, address: null };

const hearingLetters = (): readonly SampleLetter[] => [
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
    on('2026-02-03'),
  ),
  made('invitation-free', 'invitation-to-explain', received(), { appointment: null, replyBy, questions: null }, early),
  made('request', 'request-to-person-involved', [...received(), ...bothSides.slice(0, 2)], {
    appointment: null,
    replyBy,
    questions,
    substance: null,
  }),
  made('reminder', 'reminder-to-person-involved', reminded, { replyBy: date('2026-01-28') }, on('2026-01-23')),
  made(
    'conversation-complainant',
    'conversation-record',
    [...received(), conversation('explanation', date('2026-01-13'))],
    {
      conversation: null,
      replyBy: date('2026-01-27'),
    },
  ),
  made(
    'conversation-involved-by-phone',
    'conversation-record',
    [
      ...received(),
      ...bothSides.slice(0, 2),
      conversation('explanation', date('2026-01-19'), {
        with: involvedParty(casemanager),
        means: 'phone',
        place: null,
      }),
    ],
    { conversation: 'conversation-2026-01-19', replyBy: date('2026-01-27') },
    { to: involvedParty(casemanager) },
  ),
  made(
    'conversation-objection',
    'conversation-record',
    [...objected(false), conversation('objection', date('2026-03-04'), { means: 'video', place: null })],
    { conversation: null, replyBy: date('2026-03-13') },
    on('2026-03-06'),
  ),
];

const answerLetters = (): readonly SampleLetter[] => [
  made(
    'delay',
    'delay-notice',
    [...received(), ...bothSides],
    {
      reason:
        'De casemanager die bij uw klacht betrokken is, is tot en met 2 februari met verlof. Wij willen hem eerst spreken.',
      expectedOn: date('2026-02-13'),
    },
    on('2026-01-29'),
  ),
  made(
    'delay-overdue-to-representative',
    'delay-notice',
    authorised,
    { reason: 'Wij wachten op gegevens van de telefooncentrale.', expectedOn: date('2026-02-20') },
    { ...on('2026-02-05'), ...toRepresentative },
  ),
  ...outcomes.map((outcome) =>
    made(`verdict-${outcome}`, 'verdict', [...received(), ...bothSides, verdictOf(outcome)]),
  ),
  made('verdict-dismissed-late', 'verdict', decided('dismissed'), undefined, on('2026-02-04')),
  made('verdict-per-subject-linked', 'verdict', decided('partly-upheld', { perSubject, linkedMeasures })),
  made('verdict-many-measures', 'verdict', decided('upheld', { measures: manyMeasures, linkedMeasures })),
  made(
    'verdict-by-board',
    'verdict',
    [...onBoardRoute(['financial-damage'], 'R17'), ...bothSides, verdictOf('partly-upheld')],
    undefined,
    director,
  ),
  made(
    'verdict-to-representative',
    'verdict',
    [...authorised, ...bothSides, verdictOf('upheld')],
    undefined,
    toRepresentative,
  ),
];

const exceptionLetters = (): readonly SampleLetter[] => [
  made('not-handled-uwv', 'not-handled', notHandled('return-to-work-advice')),
  made('not-handled-uwv-split', 'not-handled', notHandled('return-to-work-advice', { splitFrom }), {
    explanation:
      'De bedrijfsarts adviseerde op 12 december om voor halve dagen te beginnen. Daar bent u het niet mee eens.',
  }),
  made('not-handled-no-authorisation', 'not-handled', [
    ...notHandled('no-authorisation', { representative: { ...nobodyElse, name: 'mr. A. Bakker' } }),
  ]),
  made('not-handled-outside', 'not-handled', notHandled('outside-regulation')),
  made('board-financial-damage', 'forwarded-to-board', onBoardRoute(['financial-damage'], 'R17'), undefined, early),
  made(
    'board-other-reason-overdue',
    'forwarded-to-board',
    onBoardRoute(
      ['treatment'],
      'Uw klacht gaat over de klachtenfunctionaris zelf. Daarom behandelt de directie uw klacht.',
    ),
    undefined,
    on('2026-02-04'),
  ),
  made('dpo-informed', 'forwarded-to-dpo', received({ subjects: ['privacy' as SubjectId] }), undefined, early),
  made('dpo-takes-over', 'forwarded-to-dpo', ended.toDpo, undefined, on('2026-01-16')),
  made('ended-withdrawn', 'ending-confirmed', ended.withdrawn, undefined, on('2026-01-16')),
  made('ended-settled', 'ending-confirmed', ended.settled, undefined, on('2026-01-16')),
  made('ended-forwarded', 'ending-confirmed', ended.forwarded, undefined, on('2026-01-16')),
];

const objectionLetters = (): readonly SampleLetter[] => [
  made(
    'objection-invitation',
    'objection-invitation',
    objected(false),
    { appointment: hearing, replyBy: date('2026-03-02') },
    on('2026-02-23'),
  ),
  made(
    'objection-invitation-late-admitted',
    'objection-invitation',
    lateDecided(true),
    { appointment: null, replyBy: date('2026-03-24') },
    { ...on('2026-03-17'), ...director },
  ),
  made('objection-too-late', 'objection-too-late', lateDecided(false), {}, { ...on('2026-03-17'), ...director }),
  made('objection-too-late-assumed', 'objection-too-late', lateDecided(false, 'assumed'), {}, on('2026-03-17')),
  ...outcomes.map((outcome) =>
    made(`decision-${outcome}`, 'board-decision', boardDecided(outcome), {}, { ...on('2026-03-20'), ...director }),
  ),
  made('decision-declined-late', 'board-decision', boardDecided('dismissed', 'declined'), {}, on('2026-04-08')),
];
