import { type EventShapes, eventParser, taggedBy } from '../base/parse.ts';
import type { ComplaintEvent } from './events.ts';
import { exceptionShapes } from './parse-exceptions.ts';
import { handlingShapes } from './parse-handling.ts';
import { objectionShapes } from './parse-objection.ts';
import { amendingShapes, paperShapes } from './parse-upkeep.ts';
import type { CorrectableEvent } from './upkeep-events.ts';

const correctable: EventShapes<CorrectableEvent> = {
  ...handlingShapes,
  ...objectionShapes,
  ...exceptionShapes,
  ...paperShapes,
};

/**
 * Reads a complaint's event from an opened record. Total: never throws. Strict: a field that is missing, of
 * another kind or unknown makes it `malformed-event`, because half-understood facts must not be folded. Records of
 * earlier versions are read as they were written: a field that did not exist yet gets what it then meant.
 */
export const parseEvent = eventParser<ComplaintEvent>({
  ...correctable,
  ...amendingShapes(taggedBy<'type', CorrectableEvent>('type', correctable)),
});
