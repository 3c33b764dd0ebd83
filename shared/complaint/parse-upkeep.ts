import type { RecordId } from '../base/ids.ts';
import {
  anyString,
  type EventShapes,
  literal,
  matching,
  object,
  orNull,
  type Parser,
  plainDateValue,
  someString,
} from '../base/parse.ts';
import { dateOrNull, documents, linkedMeasure, textOrNull } from './parse-fields.ts';
import type { CorrectableEvent, FactCorrected, RecordStruckOut, UpkeepEvent } from './upkeep-events.ts';

/** Papers, notes, messages and measures. */
export const paperShapes: EventShapes<Exclude<UpkeepEvent, FactCorrected | RecordStruckOut>> = {
  DocumentsAdded: object({ type: literal('DocumentsAdded'), documents, remark: textOrNull }),
  NoteAdded: object({ type: literal('NoteAdded'), text: someString() }),
  MessageFiled: object({
    type: literal('MessageFiled'),
    from: anyString,
    subject: anyString,
    sentOn: dateOrNull,
    messageId: orNull(anyString),
    documents,
  }),
  MessageDrafted: object({
    type: literal('MessageDrafted'),
    to: anyString,
    subject: anyString,
    messageId: someString(),
    document: someString(),
  }),
  MeasureProgressed: object({
    type: literal('MeasureProgressed'),
    measure: someString(),
    on: plainDateValue,
    progress: someString(),
  }),
  MeasureDone: object({
    type: literal('MeasureDone'),
    measure: someString(),
    doneOn: plainDateValue,
    evidence: someString(),
    documents,
  }),
  MeasureChanged: object({
    type: literal('MeasureChanged'),
    measure: someString(),
    owner: someString(),
    dueOn: plainDateValue,
    reason: someString(),
  }),
  MeasureDropped: object({
    type: literal('MeasureDropped'),
    measure: someString(),
    droppedOn: plainDateValue,
    reason: someString(),
  }),
  MeasureLinked: object({ type: literal('MeasureLinked'), measure: linkedMeasure }),
};

/** `<device>:<seq>`. */
const record = matching<RecordId>(/^[^:\s]{1,64}:[1-9]\d{0,15}$/);

/** Corrections, around the facts that they can put in the place of others. */
export const amendingShapes = (event: Parser<CorrectableEvent>): EventShapes<FactCorrected | RecordStruckOut> => ({
  FactCorrected: object({
    type: literal('FactCorrected'),
    record,
    replaces: orNull(record),
    event,
    reason: someString(),
  }),
  RecordStruckOut: object({ type: literal('RecordStruckOut'), record, reason: someString() }),
});
