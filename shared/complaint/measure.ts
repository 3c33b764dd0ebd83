import type { ComplaintNumber, StreamId } from '../base/ids.ts';
import type { PlainDate } from '../base/plain-date.ts';

/** A promise of improvement (verbetermaatregel, R9). `id` is random and names it for ever. */
export type Measure = {
  readonly id: string;
  readonly description: string;
  readonly owner: string;
  readonly dueOn: PlainDate;
};

/**
 * A measure that stands in another complaint's file and answers this one too (R9, R19): one promise, several
 * complaints. What it said on the day of linking is kept, for the letter; where it stands now is in its own file.
 */
export type LinkedMeasure = Measure & {
  readonly from: { readonly stream: StreamId; readonly number: ComplaintNumber };
};
