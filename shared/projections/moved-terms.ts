import { type RecordId, recordId } from '../base/ids.ts';
import type { ComplaintEvent } from '../complaint/events.ts';
import { type FoldedComplaint, replay } from '../complaint/fold.ts';
import type { FactCorrected, RecordStruckOut } from '../complaint/upkeep-events.ts';
import { type Deadline, deadlinesOf } from '../procedure/deadlines.ts';
import { type Law, type LawVersion, lawBefore } from '../procedure/law.ts';
import { compareRecords } from '../record/order.ts';
import type { RecordedEvent } from '../record/record.ts';
import type { MovedTerm } from './effect-of-law.ts';

type Facts = readonly RecordedEvent<ComplaintEvent>[];

/** The terms that are in both and end on another day. */
export const movedBetween = (before: readonly Deadline[], after: readonly Deadline[]): readonly MovedTerm[] =>
  after.flatMap(({ kind, derivation }) => {
    const was = before.find((each) => each.kind === kind);
    return was && was.derivation.due !== derivation.due ? [{ kind, from: was.derivation.due, to: derivation.due }] : [];
  });

/** What corrections, strikings and reopenings did to the terms when they were recorded, by their record. */
export const movedByRecords = (facts: Facts, law: Law): ReadonlyMap<RecordId, readonly MovedTerm[]> =>
  new Map(
    facts.flatMap((record, index) => {
      if (!canMove(record.event)) return [];
      const then = lawBefore(law, record);
      const before = deadlinesOf(replay(facts.slice(0, index)), then);
      const moved = movedBetween(before, deadlinesOf(replay(facts.slice(0, index + 1)), then));
      return moved.length > 0 ? [[record.id, moved] as const] : [];
    }),
  );

const canMove = ({ type }: ComplaintEvent): boolean =>
  type === 'FactCorrected' || type === 'RecordStruckOut' || type === 'ComplaintReopened';

export type LawMove = {
  readonly version: LawVersion & { readonly change: NonNullable<LawVersion['change']> };
  readonly moved: readonly MovedTerm[];
};

/** Changes of the regulation that moved a term of this file while it was running. */
export const movedByLaw = (facts: Facts, law: Law): readonly LawMove[] =>
  law.flatMap((version) => {
    const { change, regulation } = version;
    if (!change) return [];
    const file = replay(facts.filter((record) => compareRecords(record, change.at) < 0));
    const before = lawBefore(law, change.at);
    const moved = movedBetween(deadlinesOf(file, before), deadlinesOf(file, [...before, version]));
    return moved.length > 0 ? [{ version: { regulation, change }, moved }] : [];
  });

export type EffectOfAmendment = {
  readonly moved: readonly MovedTerm[];
  /** R12: whether the objection is late before and after; `null` when there is none in one of them. */
  readonly objection: { readonly wasLate: boolean; readonly isLate: boolean } | null;
  /** The file as it would be. */
  readonly file: FoldedComplaint;
};

/** What a correction or a striking out would do, before anybody says yes. `facts` are the file's, in the fold order. */
export const effectOfAmendment = (
  facts: Facts,
  event: FactCorrected | RecordStruckOut,
  law: Law,
): EffectOfAmendment => {
  const last = facts.at(-1);
  const file = last ? replay([...facts, following(last, event)]) : replay(facts);
  const [before, after] = [deadlinesOf(replay(facts), law), deadlinesOf(file, law)];
  const [wasLate, isLate] = [objectionLate(before), objectionLate(after)];
  return {
    moved: movedBetween(before, after),
    objection: wasLate === null || isLate === null ? null : { wasLate, isLate },
    file,
  };
};

const following = <Event>(last: RecordedEvent<unknown>, event: Event): RecordedEvent<Event> => {
  const seq = last.seq + 1;
  return { ...last, id: recordId(last.device, seq), seq, L: last.L + 1, event };
};

const objectionLate = (deadlines: readonly Deadline[]): boolean | null => {
  const progress = deadlines.find(({ kind }) => kind === 'objection')?.progress;
  return progress?.status === 'met' ? progress.daysLate > 0 : null;
};
