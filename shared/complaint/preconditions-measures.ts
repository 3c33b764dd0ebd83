import type { Refusal } from './refusals.ts';
import { type OpenComplaint, outcomeOf } from './state.ts';

/** R9: what was promised stands open until it is done or dropped, also when the file was closed. */
export const measureBar = (id: string, state: OpenComplaint): Refusal | null => {
  const measure = state.measures.find((each) => each.id === id);
  if (!measure) return { type: 'unknown-measure', measure: id, rule: 'R9' };
  return measure.progress.status === 'open'
    ? null
    : { type: 'measure-closed', measure: id, status: measure.progress.status, rule: 'R9' };
};

/** R9: a measure answers a complaint that was upheld, wholly or in part. */
export const linkMeasureBar = (state: OpenComplaint): Refusal | null => {
  const outcome = outcomeOf(state);
  if (!outcome) return { type: 'not-decided', rule: 'R7' };
  return outcome === 'dismissed' ? { type: 'measures-not-allowed', outcome, rule: 'R9' } : null;
};
