import fc from 'fast-check';
import type { ComplaintCommand, DecisionContext } from '../../../shared/complaint/commands.ts';
import { evolve, initialState } from '../../../shared/complaint/complaint.ts';
import { decide } from '../../../shared/complaint/decide.ts';
import type { ComplaintEvent } from '../../../shared/complaint/events.ts';
import type { ComplaintState } from '../../../shared/complaint/state.ts';
import { context, document, register } from '../given-complaint.ts';
import { daysFrom } from './dates.ts';
import {
  explanationMeans,
  letterKinds,
  outcomes,
  parties,
  persons,
  sendMeans,
  waiverGrounds,
  writing,
} from './values.ts';

/** Days around the example's, mostly possible ones: receipt is on 2 January, today the 22nd. */
const days = fc.oneof(
  { weight: 5, arbitrary: fc.constant(context.today) },
  { weight: 3, arbitrary: daysFrom('2026-01-02', '2026-01-22') },
  { weight: 1, arbitrary: daysFrom('2025-12-25', '2026-02-10') },
);
const mostly = (text: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 9, arbitrary: text }, { weight: 1, arbitrary: fc.constant('  ') });
const documentOrNull = fc.option(fc.constant(document), { nil: null });
const measures = fc.array(
  fc.record({
    id: fc.constantFrom('measure-1', 'measure-2'),
    description: mostly(writing),
    owner: writing,
    dueOn: days,
  }),
  { maxLength: 2 },
);

/** What closes sides and leads on to the verdict, filled in as it should be, so that walks get somewhere. */
const leadingOn: fc.Arbitrary<ComplaintCommand> = fc.oneof(
  fc.record({
    type: fc.constant('RecordExplanation' as const),
    by: parties,
    givenOn: fc.constant(context.today),
    means: explanationMeans,
    account: writing,
    documents: fc.constant([]),
  }),
  fc.record({
    type: fc.constant('IssueVerdict' as const),
    issuedOn: fc.constant(context.today),
    outcome: fc.constant('dismissed' as const),
    findings: writing,
    reasons: writing,
    measures: fc.constant([]),
  }),
  fc.record({
    type: fc.constant('RecordVerdictSent' as const),
    sentOn: fc.constant(context.today),
    means: sendMeans,
    document: documentOrNull,
  }),
);

/** Anything that a person might ask for, sensible or not. */
const anything: fc.Arbitrary<ComplaintCommand> = fc.oneof(
  fc
    .record({ receivedOn: days, summary: mostly(writing) })
    .map((facts): ComplaintCommand => ({ ...register, ...facts })),
  fc.record({
    type: fc.constant('AssignHandler' as const),
    handler: fc.constantFrom(
      { id: context.actor.id, name: 'Ilse' },
      { id: 'member-sam' as typeof context.actor.id, name: 'Sam' },
    ),
  }),
  fc.record({ type: fc.constant('NamePersonInvolved' as const), person: persons }),
  fc.record({
    type: fc.constant('FileLetter' as const),
    letter: letterKinds,
    to: parties,
    document: fc.constant(document),
  }),
  fc.record({
    type: fc.constant('RecordAcknowledgementSent' as const),
    sentOn: days,
    means: sendMeans,
    document: documentOrNull,
  }),
  fc.record({
    type: fc.constant('RecordExplanationRequested' as const),
    of: parties,
    requestedOn: days,
    means: fc.oneof(sendMeans, explanationMeans),
    document: documentOrNull,
  }),
  fc.record({
    type: fc.constant('RecordExplanation' as const),
    by: parties,
    givenOn: days,
    means: explanationMeans,
    account: mostly(writing),
    documents: fc.constant([]),
  }),
  fc.record({
    type: fc.constant('WaiveExplanation' as const),
    of: parties,
    waivedOn: days,
    ground: waiverGrounds,
    reason: mostly(writing),
  }),
  fc.record({
    type: fc.constant('IssueVerdict' as const),
    issuedOn: days,
    outcome: outcomes,
    findings: mostly(writing),
    reasons: fc.option(writing, { nil: null }),
    measures,
  }),
  fc.record({
    type: fc.constant('RecordVerdictSent' as const),
    sentOn: days,
    means: sendMeans,
    document: documentOrNull,
  }),
  fc.record({
    type: fc.constant('AddDocuments' as const),
    documents: fc.array(fc.constant(document), { maxLength: 1 }),
    remark: fc.option(writing, { nil: null }),
  }),
  fc.record({ type: fc.constant('AddNote' as const), text: mostly(writing) }),
);

export const commands: fc.Arbitrary<ComplaintCommand> = fc.oneof(
  { weight: 4, arbitrary: anything },
  { weight: 1, arbitrary: leadingOn },
);

/** One command of a walk and what came of it. */
export type Step = {
  readonly command: ComplaintCommand;
  readonly before: ComplaintState;
  readonly decision: ReturnType<typeof decide>;
  readonly after: ComplaintState;
};

/** Carries commands out one after another, as far as the procedure allows them. */
export const walk = (asked: readonly ComplaintCommand[], changed: Partial<DecisionContext> = {}): readonly Step[] => {
  let state: ComplaintState = initialState;
  return asked.map((command) => {
    const before = state;
    const decision = decide(command, before, { ...context, ...changed });
    if (decision.ok) state = decision.value.reduce(evolve, before);
    return { command, before, decision, after: state };
  });
};

/** A walk that starts with a registered complaint and asks for many things. */
export const walks: fc.Arbitrary<readonly Step[]> = fc
  .array(commands, { minLength: 1, maxLength: 40, size: 'max' })
  .map((asked) => walk([register, ...asked]));

/** The facts of a walk. */
export const factsOf = (steps: readonly Step[]): readonly ComplaintEvent[] =>
  steps.flatMap(({ decision }) => (decision.ok ? decision.value : []));

/** Files as the procedure brings them about. */
export const walkedStates: fc.Arbitrary<ComplaintState> = walks.map((steps) => steps.at(-1)?.after ?? initialState);
