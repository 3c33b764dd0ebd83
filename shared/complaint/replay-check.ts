import type { RecordId } from '../base/ids.ts';
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

/** Every fact of a file that does not fit what stands before it, in the fold order. */
export const misfits = (records: Records, context: Judging): readonly Misfit[] => {
  const { amendments, refused } = readAmendments(records);
  const found: Misfit[] = [];
  let state: ComplaintState = initialState;
  for (const record of records) {
    const event = standingEvent(record, amendments);
    if (!event) continue;
    const against = refused.get(record.id);
    if (against) found.push({ record: record.id, event, why: against });
    if (isAmending(event)) continue;
    const refusal = refusalOfFact(event, state, context);
    const next = evolve(state, event);
    if (!boardDecided(record, event, state, amendments, records, context))
      found.push({ record: record.id, event, why: 'not-authorised' });
    if (refusal) found.push({ record: record.id, event, why: refusal.type });
    else if (contradictionsOf(next) > contradictionsOf(state))
      found.push({ record: record.id, event, why: 'contradiction' });
    state = next;
  }
  return found;
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

/** The first fact that no longer fits once more is recorded; `null` when every fact fits as it did. */
export const firstNewMisfit = (before: readonly Misfit[], after: readonly Misfit[]): Misfit | null =>
  after.find(({ record, why }) => !before.some((known) => known.record === record && known.why === why)) ?? null;

/** The file as it was just before one of its records. */
export const stateBefore = (record: RecordId, records: Records, amendments: Amendments): ComplaintState => {
  let state: ComplaintState = initialState;
  for (const each of records) {
    if (each.id === record) return state;
    const event = standingEvent(each, amendments);
    if (event) state = evolve(state, event);
  }
  return state;
};

const contradictionsOf = (state: ComplaintState): number =>
  state.status === 'unregistered' ? 0 : state.contradictions.length;
