import type { RecordId } from '../base/ids.ts';
import { err, ok } from '../base/result.ts';
import { sameValue } from '../base/same-value.ts';
import type { RecordedEvent } from '../record/record.ts';
import { ruleOf } from './action-rules.ts';
import { actionOf } from './actions.ts';
import { type Amendments, readAmendments, standingEvent } from './amendments.ts';
import type { Decision } from './asked.ts';
import { complete, mustText, text } from './checks.ts';
import { commandOf } from './command-of.ts';
import type { ComplaintCommand, DecisionContext } from './commands.ts';
import { contentsOf } from './contents.ts';
import type { ComplaintEvent } from './events.ts';
import { replay } from './fold.ts';
import type { Judging } from './judging.ts';
import { reassessment } from './objection-term.ts';
import { procedureRefusal } from './procedure-refusal.ts';
import type { Refusal } from './refusals.ts';
import { firstMisfit, stateBefore, withOneMore } from './replay-check.ts';
import { type ComplaintState, objectionOf, verdictReceiptOf } from './state.ts';
import type { CorrectableEvent, FactCorrected, RecordStruckOut } from './upkeep-events.ts';

type Correct = Extract<ComplaintCommand, { type: 'CorrectFact' }>;
type Written = RecordedEvent<ComplaintEvent>;

/** The record and what stands in its place now, or why there is nothing to correct or strike out. */
type Standing = { readonly record: Written; readonly event: ComplaintEvent; readonly amendments: Amendments };

const standing = (id: RecordId, records: readonly Written[]): Standing | Refusal => {
  const record = records.find((each) => each.id === id);
  if (!record) return { type: 'unknown-record', record: id, rule: 'R1' };
  const { amendments } = readAmendments(records);
  const event = standingEvent(record, amendments);
  return event ? { record, event, amendments } : { type: 'record-struck-out', record: id, rule: 'R1' };
};
const isRefusal = (value: Standing | Refusal): value is Refusal => 'type' in value;

/** Why a record cannot be corrected at all, whatever is filled in. */
export const correctBar = (id: RecordId, { records }: Pick<Judging, 'records'>): Refusal | null => {
  const found = standing(id, records);
  if (isRefusal(found)) return found;
  return commandOf(found.event) ? null : { type: 'not-correctable', event: found.event.type, rule: 'R1' };
};

/** Why a record cannot be struck out. A striking out can be: then what it struck out counts again. */
export const strikeOutBar = (id: RecordId, context: Judging): Refusal | null => {
  const found = standing(id, context.records);
  if (isRefusal(found)) return found;
  const { type } = found.event;
  // A file made in error is voided and keeps its number; what was split off goes on in the other file.
  if (type === 'ComplaintReceived') return { type: 'cannot-be-struck-out', event: type, rule: 'R1' };
  if (type === 'PartSplitOff') return { type: 'cannot-be-struck-out', event: type, rule: 'R16' };
  if (!commandOf(found.event) && type !== 'RecordStruckOut')
    return { type: 'not-correctable', event: type, rule: 'R1' };
  return misfitAfter({ type: 'RecordStruckOut', record: id, reason: '-' }, context);
};

/** What corrects a fact: the correction itself, and what it makes of the objection's term (R12). */
export const correction = (command: Correct, state: ComplaintState, context: DecisionContext): Decision => {
  const found = standing(command.record, context.records);
  if (isRefusal(found)) return err(found);
  const { event: now, amendments } = found;
  const asked = commandOf(command.event);
  if (command.event.type !== now.type || !asked) return err({ type: 'other-type', expected: now.type, rule: 'R1' });
  const fixed = cannotChange(now, command.event);
  if (fixed) return err(fixed);
  const before = stateBefore(command.record, context);
  const action = actionOf(asked);
  // In the place where it stands: the procedure as it was then, and today only for what lies in the future.
  const refusal = before.status === 'unregistered' ? null : procedureRefusal(action, before, context);
  // Who else could be given the file today does not matter for who was.
  if (refusal && refusal.type !== 'nobody-to-hand-over-to') return err(refusal);
  const contents = contentsOf(asked, before, context, true);
  if (!contents.ok) return contents;
  const event = corrected(contents.value[0] ?? command.event, now);
  if (sameValue(event, now)) return err({ type: 'nothing-changes', rule: ruleOf(action) });
  const reason = text(command.reason);
  const incomplete = complete('R1', {}, [mustText('reason', reason)]);
  if (incomplete) return err(incomplete);
  const replaces = amendments.get(command.record)?.by ?? null;
  return amended({ type: 'FactCorrected', record: command.record, replaces, event, reason }, state, context);
};

/** What strikes a record out. */
export const strikingOut = (
  command: Extract<ComplaintCommand, { type: 'StrikeOut' }>,
  state: ComplaintState,
  context: DecisionContext,
): Decision => {
  const bar = strikeOutBar(command.record, context);
  if (bar) return err(bar);
  const reason = text(command.reason);
  const incomplete = complete('R1', {}, [mustText('reason', reason)]);
  return incomplete
    ? err(incomplete)
    : amended({ type: 'RecordStruckOut', record: command.record, reason }, state, context);
};

type Amending = FactCorrected | RecordStruckOut;

/** The change, when every other fact still fits, with what it makes of the objection's term. */
const amended = (change: Amending, state: ComplaintState, context: DecisionContext): Decision => {
  const misfit = misfitAfter(change, context);
  if (misfit) return err(misfit);
  const after = replay(withOneMore(context, change)).state;
  if (state.status === 'unregistered' || after.status === 'unregistered') return ok([change]);
  // By the terms of today only when a date moved that the term counts by: another correction leaves it as it was.
  const moved =
    verdictReceiptOf(state)?.receivedOn !== verdictReceiptOf(after)?.receivedOn ||
    objectionOf(state)?.receivedOn !== objectionOf(after)?.receivedOn;
  return ok([change, ...(moved ? reassessment(after, {}, context) : [])]);
};

const misfitAfter = (change: Amending, context: Judging): Refusal | null => {
  const misfit = firstMisfit(change, context);
  if (!misfit) return null;
  const command = commandOf(misfit.event);
  const rule = command ? ruleOf(actionOf(command)) : 'R1';
  return { type: 'others-build-on-it', record: misfit.record, event: misfit.event.type, rule };
};

/** A number stands in letters, and a person is known by an id: these stay, and so does what another file refers to. */
const cannotChange = (now: ComplaintEvent, next: CorrectableEvent): Refusal | null => {
  if (now.type === 'ComplaintReceived' && next.type === 'ComplaintReceived') {
    if (now.number !== next.number) return { type: 'cannot-change', field: 'number', rule: 'R1' };
    if (!sameValue(now.splitFrom, next.splitFrom)) return { type: 'cannot-change', field: 'splitFrom', rule: 'R1' };
  }
  if (now.type === 'PersonInvolvedNamed' && next.type === 'PersonInvolvedNamed' && now.person.id !== next.person.id)
    return { type: 'cannot-change', field: 'person', rule: 'R6' };
  if (now.type === 'PartSplitOff' && next.type === 'PartSplitOff') {
    if (!sameValue(now.into, next.into)) return { type: 'cannot-change', field: 'into', rule: 'R16' };
    if (!sameValue(now.subjects, next.subjects)) return { type: 'cannot-change', field: 'subjects', rule: 'R16' };
  }
  return null;
};

/** The tidied fact, with what only its first recording could know. */
const corrected = (event: ComplaintEvent, now: ComplaintEvent): CorrectableEvent => {
  if (event.type === 'FactCorrected' || event.type === 'RecordStruckOut')
    throw new Error('A correction is not corrected');
  return event.type === 'ComplaintReceived' && now.type === 'ComplaintReceived'
    ? { ...event, number: now.number, splitFrom: now.splitFrom }
    : event;
};
