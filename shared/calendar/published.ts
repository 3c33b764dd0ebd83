import {
  listOf,
  matching,
  object,
  orNull,
  type Parser,
  plainDateValue,
  someString,
  trueOrFalse,
  wholeNumber,
} from '../base/parse.ts';
import { daysBetween, type Instant, type PlainDate } from '../base/plain-date.ts';
import type { IcsEvent, IcsWhen } from './ics.ts';

/** What an earlier file put into people's calendars, without a word about it: enough to take it out again. */
export type Published = {
  readonly uid: string;
  readonly sequence: number;
  readonly stamp: Instant;
  readonly when: IcsWhen;
  readonly cancelled: boolean;
};

const published: Parser<readonly Published[]> = listOf(
  object<Published>({
    uid: someString(),
    sequence: wholeNumber,
    stamp: matching<Instant>(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/),
    when: object<IcsWhen>({ day: plainDateValue, at: orNull(matching(/^\d{2}:\d{2}$/)) }),
    cancelled: trueOrFalse,
  }),
);

/** Reads back what was remembered; anything else is nothing: then only a cancelling is missed. */
export const readPublished = (text: string | null): readonly Published[] => {
  if (text === null) return [];
  try {
    const read = published(JSON.parse(text), '');
    return read.ok ? read.value : [];
  } catch {
    return [];
  }
};

/** An entry as it is now; which file it goes into, and when it was last revised, is told here. */
export type CurrentEvent = Omit<IcsEvent, 'stamp' | 'cancelled'>;

type Publishing = {
  readonly before: readonly Published[];
  /** Everything that there is now, also what this file leaves out: only what is gone altogether is cancelled. */
  readonly current: readonly CurrentEvent[];
  readonly isChosen: (uid: string) => boolean;
  /** The highest place in the order of records that any entry knows (`IcsEvent.sequence`). */
  readonly latest: number;
  readonly cancelledSummary: string;
  readonly now: Instant;
  readonly today: PlainDate;
};

/** How long after its day a cancelled entry is still told; a calendar that was not updated for so long has it behind it. */
const daysTold = 92;

/**
 * The entries of a next file, and what is remembered of it. An entry keeps its `uid`; what changed since has a higher
 * sequence and a new stamp, what did not keeps both, and what lapsed is cancelled (RFC 5545, 3.8.7.4).
 */
export const publish = ({
  before,
  current,
  isChosen,
  latest,
  cancelledSummary,
  now,
  today,
}: Publishing): { readonly events: readonly IcsEvent[]; readonly published: readonly Published[] } => {
  const known = new Map(before.map((each) => [each.uid, each]));
  const there = new Set(current.map(({ uid }) => uid));
  const stands = current.map((event): IcsEvent => {
    const earlier = known.get(event.uid);
    const sequence = sequenceAfter(earlier, event.sequence);
    const unchanged = earlier && !earlier.cancelled && earlier.sequence === sequence;
    return { ...event, sequence, stamp: unchanged ? earlier.stamp : now, cancelled: false };
  });
  const gone = before
    .filter(({ uid, when }) => !there.has(uid) && daysBetween(when.day, today) <= daysTold)
    .map(
      (earlier): IcsEvent => ({
        uid: earlier.uid,
        sequence: earlier.cancelled ? earlier.sequence : Math.max(latest, earlier.sequence + 1),
        stamp: earlier.cancelled ? earlier.stamp : now,
        when: earlier.when,
        summary: cancelledSummary,
        description: null,
        location: null,
        cancelled: true,
      }),
    );
  const chosen = stands.filter(({ uid }) => isChosen(uid));
  // What this file leaves out stays in a calendar that has it from an earlier one.
  const kept = before.filter(({ uid }) => there.has(uid) && !isChosen(uid));
  return { events: [...chosen, ...gone], published: [...[...chosen, ...gone].map(remembered), ...kept] };
};

/** Never lower than what was told before, and higher than a cancelling that it undoes. */
const sequenceAfter = (earlier: Published | undefined, sequence: number): number =>
  earlier ? Math.max(sequence, earlier.cancelled ? earlier.sequence + 1 : earlier.sequence) : sequence;

const remembered = ({ uid, sequence, stamp, when, cancelled }: IcsEvent): Published => ({
  uid,
  sequence,
  stamp,
  when,
  cancelled,
});
