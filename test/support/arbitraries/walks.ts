import fc from 'fast-check';
import type { MemberId } from '../../../shared/base/ids.ts';
import { addDays, date, type PlainDate } from '../../../shared/base/plain-date.ts';
import type { ActionName } from '../../../shared/complaint/actions.ts';
import { isAmending, readAmendments, standingEvent } from '../../../shared/complaint/amendments.ts';
import { commandOf } from '../../../shared/complaint/command-of.ts';
import type { ComplaintCommand, DecisionContext } from '../../../shared/complaint/commands.ts';
import { evolve, initialState } from '../../../shared/complaint/complaint.ts';
import { decide } from '../../../shared/complaint/decide.ts';
import type { ComplaintEvent } from '../../../shared/complaint/events.ts';
import { replay } from '../../../shared/complaint/fold.ts';
import type { ComplaintState } from '../../../shared/complaint/state.ts';
import type { SubjectId } from '../../../shared/complaint/subjects.ts';
import type { CorrectableEvent } from '../../../shared/complaint/upkeep-events.ts';
import type { Member } from '../../../shared/members/members.ts';
import { allowedActions } from '../../../shared/procedure/allowed-actions.ts';
import type { RecordedEvent } from '../../../shared/record/record.ts';
import { context, director, ilse, register, sam } from '../given-complaint.ts';
import { wellFilled } from '../well-filled.ts';
import { daysFrom } from './dates.ts';
import { correctableEvents } from './events.ts';
import { recorded } from './records.ts';
import { contacts, orNull, recordIds } from './values.ts';

const member = (id: string, ...roles: Member['roles']): Member => ({ id: id as MemberId, name: id, roles });
/** Somebody with two hats, so that a walk can go through the whole procedure. */
export const both = member('member-anna', 'officer', 'board');
export const dpo = member('member-fleur', 'dpo');
export const administrator = member('member-bram', 'administrator');
const people: readonly Member[] = [both, both, both, both, both, both, ilse, sam, director, dpo, administrator];

/** Half a year after the example, so that every term can have passed. */
export const walking: DecisionContext = {
  ...context,
  today: date('2026-07-01'),
  members: [ilse, director, sam, both, dpo, administrator],
};

export type Records = readonly RecordedEvent<ComplaintEvent>[];
/** One command of a walk and what came of it. */
export type Step = {
  readonly command: ComplaintCommand;
  readonly actor: Member;
  readonly before: ComplaintState;
  readonly recordsBefore: Records;
  readonly decision: ReturnType<typeof decide>;
  readonly after: ComplaintState;
  readonly records: Records;
};

/** Any command, sensible or not, about days around those of the walk. */
export const commands: fc.Arbitrary<ComplaintCommand> = fc
  .record({
    event: correctableEvents,
    day: daysFrom('2025-12-25', '2026-07-10'),
    record: recordIds,
    as: fc.nat(9),
  })
  .map(({ event: drawn, day, record, as }): ComplaintCommand => {
    const event = redated(drawn, day);
    if (as === 0) return { type: 'CorrectFact', record, event, reason: 'Verkeerd.' };
    if (as === 1) return { type: 'StrikeOut', record, reason: 'Verkeerd.' };
    return commandOf(event) ?? { type: 'AddNote', text: 'Gebeld.' };
  });

/** The same, with every day in it this one. */
const redated = <T>(value: T, day: PlainDate): T =>
  JSON.parse(JSON.stringify(value), (_, each) => (isDay(each) ? day : each));
const isDay = (value: unknown): value is PlainDate => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** How a step of a walk is chosen: mostly something that is allowed, filled in well. */
type Choice = {
  readonly who: number;
  readonly how: number;
  readonly what: number;
  readonly later: number;
  readonly pick: number;
  readonly wild: ComplaintCommand;
};
const choices: fc.Arbitrary<Choice> = fc.record({
  who: fc.nat(people.length - 1),
  how: fc.nat(99),
  what: fc.nat(1_000_000),
  // Now and then long after: late objections.
  later: fc.oneof({ weight: 3, arbitrary: fc.nat(9) }, { weight: 1, arbitrary: fc.nat(70) }),
  pick: fc.nat(1000),
  wild: commands,
});

const subjects = fc.uniqueArray(
  fc.constantFrom('accessibility', 'privacy', 'financial-damage', 'return-to-work-advice', 'speed', 'treatment'),
  { maxLength: 3 },
) as fc.Arbitrary<string[]> as fc.Arbitrary<SubjectId[]>;
const registrations: fc.Arbitrary<ComplaintCommand> = fc
  .record({ receivedOn: daysFrom('2026-01-02', '2026-01-20'), subjects, representative: orNull(contacts) })
  .map((facts): ComplaintCommand => ({ ...register, ...facts }));

/** How often each kind of step is taken when it can be: what leads on more often than what ends or is of all times. */
const weights: Partial<Readonly<Record<ActionName, number>>> = {
  'file-letter': 2,
  'add-note': 1,
  'add-documents': 1,
  'file-message': 1,
  'record-message-drafted': 1,
  'assign-handler': 2,
  'name-person-involved': 2,
  withdraw: 1,
  settle: 1,
  forward: 1,
  decline: 1,
  'void-registration': 1,
  'withdraw-objection': 2,
  'link-measure': 2,
  'issue-verdict': 30,
  'send-verdict': 20,
  'record-verdict-received': 40,
  'record-objection': 20,
  'decide-late-objection': 20,
  'decide-objection': 12,
  'send-objection-decision': 12,
  'split-off': 8,
  'forward-to-board': 3,
};
const weightOf = (action: ActionName): number => weights[action] ?? 6;

const guided = ({ what, later, pick }: Choice, state: ComplaintState, asking: DecisionContext): ComplaintCommand => {
  // What can be corrected is chosen apart (`amending`): it would take the longest, and there is always much of it.
  const open = allowedActions(state, { ...asking, records: [] }).filter((action) => action.allowed);
  const lots = open.flatMap((action) => Array.from({ length: weightOf(action.action) }, () => action));
  const chosen = lots[what % lots.length];
  if (!chosen?.allowed) return { type: 'AddNote', text: 'Gebeld.' };
  const first = chosen.earliest ?? asking.today;
  const day = addDays(first, later);
  return wellFilled(chosen, state, { day: day > asking.today ? first : day, pick, context: asking });
};

/** A correction or a striking out of some record of the file. */
const amending = ({ what, later, pick }: Choice, records: Records): ComplaintCommand => {
  const record = records[what % records.length];
  const standing = record && standingEvent(record, readAmendments(records).amendments);
  if (!record || !standing || isAmending(standing) || pick % 3 === 0)
    return { type: 'StrikeOut', record: record?.id ?? ('' as RecordedEvent<unknown>['id']), reason: 'Verkeerd.' };
  return { type: 'CorrectFact', record: record.id, event: changed(standing, later - 4, pick), reason: 'Verkeerd.' };
};

const worded: ReadonlySet<string> = new Set(['text', 'reason', 'account', 'findings']);

/** Another day, other words, other subjects or another outcome than was recorded. */
const changed = (event: CorrectableEvent, days: number, pick: number): CorrectableEvent => {
  if (event.type === 'ComplaintReceived' && pick % 2 === 0)
    return {
      ...event,
      subjects: event.subjects.slice(1),
      representative: pick % 4 === 0 ? null : event.representative,
    };
  if (event.type === 'VerdictIssued' && pick % 2 === 0)
    return { ...event, outcome: 'dismissed', reasons: 'Toch niet.', measures: [], linkedMeasures: [], perSubject: [] };
  return JSON.parse(JSON.stringify(event), (key, value) =>
    isDay(value) ? addDays(value, days) : worded.has(key) && pick % 2 === 1 ? `${value} (hersteld)` : value,
  );
};

const chosenCommand = (choice: Choice, state: ComplaintState, asking: DecisionContext): ComplaintCommand => {
  if (choice.how < 12) return choice.wild;
  return choice.how < 20 ? amending(choice, asking.records) : guided(choice, state, asking);
};

/** Carries commands out one after another, as far as the procedure allows them. */
const walk = (start: ComplaintCommand, taken: readonly Choice[]): readonly Step[] => {
  let state: ComplaintState = initialState;
  let records: Records = [];
  const steps: Step[] = [];
  const take = (command: ComplaintCommand, actor: Member) => {
    const before = state;
    const recordsBefore = records;
    const decision = decide(command, before, { ...walking, actor, records });
    if (decision.ok) {
      const by = { id: actor.id, name: actor.name };
      records = [...records, ...decision.value.map((event, i) => ({ ...recorded(event, records.length + i + 1), by }))];
      state = decision.value.some(isAmending) ? replay(records).state : decision.value.reduce(evolve, before);
    }
    steps.push({ command, actor, before, recordsBefore, decision, after: state, records });
  };
  take(start, both);
  for (const choice of taken) {
    const actor = people[choice.who] ?? both;
    take(chosenCommand(choice, state, { ...walking, actor, records }), actor);
  }
  return steps;
};

/** A walk that starts with a registered complaint and asks for many things. */
export const walks: fc.Arbitrary<readonly Step[]> = fc
  .tuple(registrations, fc.array(choices, { minLength: 5, maxLength: 70, size: 'max' }))
  .map(([start, taken]) => walk(start, taken));

/** The facts of a walk, as they were written. */
export const factsOf = (steps: readonly Step[]): readonly ComplaintEvent[] =>
  steps.flatMap(({ decision }) => (decision.ok ? decision.value : []));

/** A file as the procedure brings it about, with its records. */
export type WalkedFile = { readonly state: ComplaintState; readonly records: Records };
export const walkedFiles: fc.Arbitrary<WalkedFile> = walks.map((steps) => {
  const last = steps.at(-1);
  return { state: last?.after ?? initialState, records: last?.records ?? [] };
});
/** Files as the procedure brings them about. */
export const walkedStates: fc.Arbitrary<ComplaintState> = walkedFiles.map(({ state }) => state);
