import type { RuleId } from '../base/rule-id.ts';
import type { ChannelId, SubjectId } from '../complaint/subjects.ts';
import { type DecreeDay, decreeDays, decreesKnownThrough } from './decree-days.ts';
import type { HolidayKey } from './holiday-keys.ts';
import type { ClosingDay } from './holidays.ts';
import type { Term, TermPolicy } from './terms.ts';

export type DeadlineKind = 'acknowledgement' | 'verdict' | 'objection' | 'board-decision';

/** A term of the regulation: how long, counted from what, for whom, and how its end is read. */
export type TermRule = {
  readonly rule: RuleId;
  /** The numbered step of the organisation's own regulation, as people cite it. */
  readonly step: 1 | 2 | 3 | 4;
  readonly term: Term;
  readonly policy: TermPolicy;
  readonly countsFrom: 'complaint-received' | 'verdict-received' | 'objection-heard';
  readonly binds: 'organisation' | 'complainant';
};

export type ContactPoint = { readonly name: string; readonly website: string | null; readonly email: string | null };

/**
 * Something that complaints are sorted by. It is never removed, because files name it: `retired` is no longer offered.
 * `name`: `null` for a shipped one that goes by the words of the program.
 */
export type ListEntry<Id extends string> = { readonly id: Id; readonly name: string | null; readonly retired: boolean };

/** The regulation as data. A new version is a new value; the old ones stay, for files decided by them. */
export type Regulation = {
  /** 1 is as shipped; each change counts on. */
  readonly version: number;
  readonly terms: Readonly<Record<DeadlineKind, TermRule>>;
  /** R18. */
  readonly subjects: readonly ListEntry<SubjectId>[];
  /** R1. */
  readonly channels: readonly ListEntry<ChannelId>[];
  /** Holidays of Atw art. 3 that this organisation works on. */
  readonly holidaysOff: readonly HolidayKey[];
  /** Days of its own on which it is closed. */
  readonly closingDays: readonly ClosingDay[];
  /** Days equated by decree (Atw art. 3(3)), and the last year of which they tell everything. */
  readonly decreeDays: readonly DecreeDay[];
  readonly decreesKnownThrough: number;
  /** Whole years after the last step, after which personal data are erased. */
  readonly retentionYears: number;
  /** R2: where a privacy complaint may go straight to. */
  readonly dpo: ContactPoint;
  /** R16: who gives the expert opinion (deskundigenoordeel) on return to work. */
  readonly uwv: ContactPoint;
  /** R15: where a complainant can turn after the board. */
  readonly disputeBody: ContactPoint;
};

/** R18: the five pillars of the regulation, and beside them what else people complain about. */
export const subjects = [
  'expertise',
  'accessibility',
  'speed',
  'treatment',
  'information',
  'privacy',
  'financial-damage',
  'return-to-work-advice',
  'other',
] as const;
export type ShippedSubject = (typeof subjects)[number];

/** R1: the ways in which a complaint arrives. */
export const channels = ['website', 'email', 'letter', 'phone', 'in-person'] as const;
export type ShippedChannel = (typeof channels)[number];

const shipped = <Id extends string>(id: Id): ListEntry<Id> => ({ id, name: null, retired: false });

/** Version 1: the regulation as shipped. */
export const regulation: Regulation = {
  version: 1,
  terms: {
    acknowledgement: {
      rule: 'R3',
      step: 1,
      term: { unit: 'working-days', count: 5 },
      policy: 'strict',
      countsFrom: 'complaint-received',
      binds: 'organisation',
    },
    verdict: {
      rule: 'R7',
      step: 3,
      term: { unit: 'months', count: 1 },
      policy: 'strict',
      countsFrom: 'complaint-received',
      binds: 'organisation',
    },
    objection: {
      rule: 'R12',
      step: 4,
      term: { unit: 'months', count: 1 },
      policy: 'forward',
      countsFrom: 'verdict-received',
      binds: 'complainant',
    },
    'board-decision': {
      rule: 'R14',
      step: 4,
      term: { unit: 'months', count: 1 },
      policy: 'strict',
      countsFrom: 'objection-heard',
      binds: 'organisation',
    },
  },
  subjects: subjects.map((id) => shipped(id as string as SubjectId)),
  channels: channels.map((id) => shipped(id as string as ChannelId)),
  holidaysOff: [],
  closingDays: [],
  decreeDays,
  decreesKnownThrough,
  retentionYears: 2,
  dpo: { name: 'Functionaris gegevensbescherming', website: null, email: 'privacy@occure.nl' },
  uwv: { name: 'UWV', website: 'www.uwv.nl', email: null },
  disputeBody: { name: 'Stichting Dokh', website: 'www.dokh.nl', email: 'klachtenengeschillen@dokh.nl' },
};
