import type { StreamId } from '../../shared/base/ids.ts';
import type { PlainDate } from '../../shared/base/plain-date.ts';
import type { FoldedComplaint } from '../../shared/complaint/fold.ts';
import type { Member } from '../../shared/members/members.ts';
import type { Law } from '../../shared/procedure/law.ts';
import type { CaseRow } from '../../shared/projections/case-list.ts';
import type { Heads, RecordedEvent } from '../../shared/record/record.ts';
import type { RegisterState } from '../../shared/register/register.ts';

/** One complaint, opened: its records and what they fold to. */
export type ComplaintFile = Omit<FoldedComplaint, 'unread'> & {
  readonly stream: StreamId;
  /** The facts that were understood and the ones that were not: what `timelineOf` takes. */
  readonly allRecords: readonly RecordedEvent<{ readonly type: string }>[];
  /** Records that cannot be opened or understood; they are kept and counted. */
  readonly unreadable: number;
};

export type FileView =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly file: ComplaintFile }
  | { readonly status: 'unknown' };

/** How far the query store is with the journal. What was acknowledged is safe in every one of these. */
export type FeedState =
  | { readonly status: 'starting' }
  /** Records of the journal still to be read: `read` of `of`. */
  | { readonly status: 'reading'; readonly read: number; readonly of: number }
  /** The store differed from the journal and is built again. */
  | { readonly status: 'rebuilding'; readonly read: number; readonly of: number }
  | {
      readonly status: 'up-to-date';
      readonly records: number;
      /** Records that cannot be opened or understood. */
      readonly unreadable: number;
      /** `memory`: the browser's storage refuses, so the store is rebuilt in memory until the next start. */
      readonly keptIn: 'indexeddb' | 'memory';
    }
  /** The journal cannot be read at the moment; it is tried again. */
  | { readonly status: 'trouble'; readonly what: string };

/** The query store of one open register: read-only for everyone but the feed. Snapshots keep their identity until they change. */
export type Store = {
  readonly cases: () => readonly CaseRow[];
  /** `false` while only the first rows are there. */
  readonly casesComplete: () => boolean;
  /** `loading` until someone watches it (`watchFile`). */
  readonly file: (stream: StreamId) => FileView;
  readonly register: () => RegisterState;
  /** Every version of the regulation; as shipped while the register is not read. */
  readonly law: () => Law;
  readonly feed: () => FeedState;
  /** The person who is signed in; without roles as long as the register is not read. */
  readonly member: () => Member;
  readonly today: () => PlainDate;
  /** Any snapshot but `file` and `today` may have changed. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly watchFile: (stream: StreamId, listener: () => void) => () => void;
  readonly watchToday: (listener: () => void) => () => void;

  /** What the write path needs. */
  readonly forWriting: {
    /** Waits until the store has folded everything up to these heads; asks the feed to read on. `false`: it was closed. */
    readonly reached: (heads: Heads) => Promise<boolean>;
    /** This device's last folded number; 0 is none. */
    readonly foldedSeq: () => number;
    readonly openFile: (stream: StreamId) => Promise<ComplaintFile | null>;
    /** Waits until every row is there. */
    readonly allCases: () => Promise<readonly CaseRow[]>;
    /** Complaints of this device that were registered after the last one whose number can be read. */
    readonly numbersOutOfSight: () => number;
  };
  /** Drops everything that was opened and closes the database. */
  readonly close: () => Promise<void>;
};
