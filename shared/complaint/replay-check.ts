import { type DeviceId, type RecordId, recordId } from '../base/ids.ts';
import { may } from '../members/rights.ts';
import type { RecordedEvent } from '../record/record.ts';
import { type Action, actionOf } from './actions.ts';
import { type Amendments, isAmending, readAmendments, standingEvent } from './amendments.ts';
import { commandOf } from './command-of.ts';
import { evolve, initialState } from './complaint.ts';
import { contentsOf } from './contents.ts';
import type { ComplaintEvent } from './events.ts';
import type { Judging } from './judging.ts';
import { procedureRefusal } from './procedure-refusal.ts';
import type { Refusal } from './refusals.ts';
import type { ComplaintState } from './state.ts';
import type { FactCorrected, RecordStruckOut } from './upkeep-events.ts';

type Records = readonly RecordedEvent<ComplaintEvent>[];
/** A fact that could not have been recorded where it stands, and why. */
export type Misfit = { readonly record: RecordId; readonly event: ComplaintEvent; readonly why: string };

/**
 * Why a fact could not be recorded on a file as it stood: what the procedure and its contents say, but not who asked
 * for it. `null` when it could, and for what the program writes down by itself.
 */
export const refusalOfFact = (event: ComplaintEvent, before: ComplaintState, context: Judging): Refusal | null => {
  const command = commandOf(event);
  if (!command) return null;
  const action: Action = actionOf(command);
  if (before.status !== 'unregistered') {
    const refusal = procedureRefusal(action, before, context);
    if (refusal) return momentary.has(refusal.type) ? null : refusal;
  }
  // The number is the file's own; nothing here is written down.
  const contents = contentsOf(command, before, { ...context, nextNumber: '' as never }, true);
  return contents.ok || momentary.has(contents.error.type) ? null : contents.error;
};

/** Who takes part today says nothing about who could be given the file then. */
const momentary: ReadonlySet<Refusal['type']> = new Set(['nobody-to-hand-over-to', 'cannot-handle', 'same-handler']);

/** How a file came about: where it stood before each record, and which facts did not fit. */
type Run = { readonly before: readonly ComplaintState[]; readonly misfits: readonly Misfit[] };

const runs = new WeakMap<Judging, Run>();

/** The file of a context, gone through once: every record of it asks what would become of the rest. */
const runOf = (context: Judging): Run => {
  const known = runs.get(context);
  if (known) return known;
  const before: ComplaintState[] = [];
  const misfits: Misfit[] = [];
  goThrough(context.records, 0, initialState, context, (state, found) => {
    before.push(state);
    misfits.push(...found);
    return true;
  });
  const run = { before, misfits };
  runs.set(context, run);
  return run;
};

/**
 * The first fact that would no longer fit once the file had one more correction or striking; `null` when every fact
 * fits as it did. Starts where the change acts, because what stands before it stays as it is.
 */
export const firstMisfit = (change: FactCorrected | RecordStruckOut, context: Judging): Misfit | null => {
  const run = runOf(context);
  const records = withOneMore(context, change);
  const from = context.records.findIndex(({ id }) => id === placeOf(change, context.records));
  let first: Misfit | null = null;
  goThrough(records, Math.max(from, 0), run.before[Math.max(from, 0)] ?? initialState, context, (_, found) => {
    first ??=
      found.find(({ record, why }) => !run.misfits.some((known) => known.record === record && known.why === why)) ??
      null;
    return first === null;
  });
  return first;
};

/** The record in whose place a change acts: a striking out of a striking acts where the first one did. */
const placeOf = ({ record }: FactCorrected | RecordStruckOut, records: Records): RecordId => {
  const event = records.find(({ id }) => id === record)?.event;
  return event?.type === 'RecordStruckOut' ? placeOf(event, records) : record;
};

/** The records with one more at the end, as the actor would write it. */
export const withOneMore = ({ records, actor }: Judging, event: FactCorrected | RecordStruckOut): Records => {
  const last = records.at(-1);
  if (!last) return records;
  const device = '' as DeviceId;
  const id = recordId(device, 0);
  return [...records, { ...last, id, device, seq: 0, L: last.L + 1, by: { id: actor.id, name: actor.name }, event }];
};

/** Goes through the records from one on, for as long as `visit` wants to: the state before each, and what misfits. */
const goThrough = (
  records: Records,
  from: number,
  start: ComplaintState,
  context: Judging,
  visit: (before: ComplaintState, found: readonly Misfit[]) => boolean,
): void => {
  const { amendments, refused } = readAmendments(records);
  let state = start;
  for (const record of records.slice(from)) {
    const event = standingEvent(record, amendments);
    const against = refused.get(record.id);
    const why: string[] = against ? [against] : [];
    const next = event && !isAmending(event) ? evolve(state, event) : state;
    if (event && !isAmending(event)) {
      const refusal = refusalOfFact(event, state, context);
      if (refusal) why.push(refusal.type);
      else if (contradictionsOf(next) > contradictionsOf(state)) why.push('contradiction');
      if (!boardDecided(record, event, state, amendments, records, context)) why.push('not-authorised');
    }
    const found = why.map((each): Misfit => ({ record: record.id, event: event ?? record.event, why: each }));
    if (!visit(state, found)) return;
    state = next;
  }
};

/** R17: on the board's route the verdict is the board's own, so a file cannot be put there around an officer's verdict. */
const boardDecided = (
  record: Records[number],
  event: ComplaintEvent,
  state: ComplaintState,
  amendments: Amendments,
  records: Records,
  { members }: Judging,
): boolean => {
  if (event.type !== 'VerdictIssued' || state.status === 'unregistered' || state.route.by !== 'board') return true;
  const corrector = records.find(({ id }) => id === amendments.get(record.id)?.by);
  const author = members.find(({ id }) => id === (corrector ?? record).by.id);
  // Whoever left the register had the right then, or the journal would not have taken it.
  return !author || may(author, 'decide-as-board');
};

/** The file as it was just before one of its records. */
export const stateBefore = (record: RecordId, context: Judging): ComplaintState =>
  runOf(context).before[context.records.findIndex(({ id }) => id === record)] ?? initialState;

const contradictionsOf = (state: ComplaintState): number =>
  state.status === 'unregistered' ? 0 : state.contradictions.length;
