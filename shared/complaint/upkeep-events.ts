import type { RecordId } from '../base/ids.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { DocumentRef } from './document.ts';
import type { ComplaintEvent } from './events.ts';
import type { LinkedMeasure } from './measure.ts';

/** What keeps a file true and complete, in every phase: papers, notes, measures, corrections. */
export type UpkeepEvent =
  | DocumentsAdded
  | NoteAdded
  | MessageFiled
  | MessageDrafted
  | MeasureProgressed
  | MeasureDone
  | MeasureChanged
  | MeasureDropped
  | MeasureLinked
  | FactCorrected
  | RecordStruckOut;

export type DocumentsAdded = {
  readonly type: 'DocumentsAdded';
  readonly documents: readonly DocumentRef[];
  readonly remark: string | null;
};
/** Internal; left out of a dossier that goes outside. */
export type NoteAdded = { readonly type: 'NoteAdded'; readonly text: string };
/** A mail that belongs to this file: the original first, then its attachments. */
export type MessageFiled = {
  readonly type: 'MessageFiled';
  readonly from: string;
  readonly subject: string;
  /** The day it says it was sent, read in the Netherlands. */
  readonly sentOn: PlainDate | null;
  readonly messageId: string | null;
  readonly documents: readonly DocumentRef[];
};
/** A message with a letter attached was made for the person's own mail program; its thread is known by `messageId`. */
export type MessageDrafted = {
  readonly type: 'MessageDrafted';
  readonly to: string;
  readonly subject: string;
  readonly messageId: string;
  /** The letter that was attached, by its document id. */
  readonly document: string;
};
/** R9, R19: `measure` names a measure of this file. */
export type MeasureProgressed = {
  readonly type: 'MeasureProgressed';
  readonly measure: string;
  readonly on: PlainDate;
  readonly progress: string;
};
export type MeasureDone = {
  readonly type: 'MeasureDone';
  readonly measure: string;
  readonly doneOn: PlainDate;
  /** What shows that it was done. */
  readonly evidence: string;
  readonly documents: readonly DocumentRef[];
};
export type MeasureChanged = {
  readonly type: 'MeasureChanged';
  readonly measure: string;
  readonly owner: string;
  readonly dueOn: PlainDate;
  readonly reason: string;
};
/** It will not be done, and why. */
export type MeasureDropped = {
  readonly type: 'MeasureDropped';
  readonly measure: string;
  readonly droppedOn: PlainDate;
  readonly reason: string;
};
/** A measure in another file answers this complaint too. */
export type MeasureLinked = { readonly type: 'MeasureLinked'; readonly measure: LinkedMeasure };

/** The facts that can be corrected or struck out: all but the corrections themselves. */
export type CorrectableEvent = Exclude<ComplaintEvent, FactCorrected | RecordStruckOut>;
/**
 * A fact was recorded wrongly: `event` stands in its place from now on, at the place of the original, which stays
 * visible. `replaces` is the correction that stood before this one, so that two people who correct the same fact
 * offline are seen.
 */
export type FactCorrected = {
  readonly type: 'FactCorrected';
  readonly record: RecordId;
  readonly replaces: RecordId | null;
  readonly event: CorrectableEvent;
  readonly reason: string;
};
/** A record made in error: it counts no longer and stays visible, struck through, with the reason. */
export type RecordStruckOut = {
  readonly type: 'RecordStruckOut';
  readonly record: RecordId;
  readonly reason: string;
};
