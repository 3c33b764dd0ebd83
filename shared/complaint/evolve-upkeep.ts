import { assertNever } from '../base/assert-never.ts';
import { contradicted, withMessageId } from './evolve-registered.ts';
import type { LinkedMeasure } from './measure.ts';
import type { MeasureState, OpenComplaint } from './state.ts';
import type { MeasureChanged, MeasureDone, MeasureDropped, MeasureProgressed, UpkeepEvent } from './upkeep-events.ts';

/** Papers, notes, messages and measures: possible in every phase, also after the file was closed. */
export const evolveUpkeep = (state: OpenComplaint, event: UpkeepEvent): OpenComplaint => {
  switch (event.type) {
    // Documents are taken in for every event alike (`complaint.ts`).
    case 'DocumentsAdded':
    case 'NoteAdded':
    // These two act where the file is folded.
    case 'FactCorrected':
    case 'RecordStruckOut':
      return state;
    case 'MessageFiled':
    case 'MessageDrafted':
      return withMessageId(state, event.messageId);
    case 'MeasureProgressed':
    case 'MeasureDone':
    case 'MeasureChanged':
    case 'MeasureDropped':
      return measured(state, event);
    case 'MeasureLinked':
      return withLinked(state, event.measure);
    default:
      return assertNever(event);
  }
};

/** R9, R19. Two people who link the same measure mean the same: it is there once. */
export const withLinked = (state: OpenComplaint, measure: LinkedMeasure): OpenComplaint =>
  state.linkedMeasures.some(({ id }) => id === measure.id)
    ? state
    : { ...state, linkedMeasures: [...state.linkedMeasures, measure] };

type MeasureEvent = MeasureProgressed | MeasureDone | MeasureChanged | MeasureDropped;

const measured = (state: OpenComplaint, event: MeasureEvent): OpenComplaint => {
  const measure = state.measures.find(({ id }) => id === event.measure);
  if (!measure) return contradicted(state, event, 'unknown-measure');
  if (measure.progress.status !== 'open') return contradicted(state, event, 'measure-already-closed');
  const next = measureAfter(measure, event);
  return { ...state, measures: state.measures.map((each) => (each === measure ? next : each)) };
};

const measureAfter = (measure: MeasureState, event: MeasureEvent): MeasureState => {
  switch (event.type) {
    case 'MeasureProgressed':
      return { ...measure, progress: { status: 'open', lastReport: { on: event.on, progress: event.progress } } };
    case 'MeasureDone':
      return { ...measure, progress: { status: 'done', doneOn: event.doneOn, evidence: event.evidence } };
    case 'MeasureChanged':
      return { ...measure, owner: event.owner, dueOn: event.dueOn };
    case 'MeasureDropped':
      return { ...measure, progress: { status: 'dropped', droppedOn: event.droppedOn, reason: event.reason } };
    default:
      return assertNever(event);
  }
};
