import type { ComplaintNumber } from '../../shared/base/ids.ts';
import { date } from '../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../shared/complaint/events.ts';
import type { Measure } from '../../shared/complaint/measure.ts';
import type { SubjectId } from '../../shared/complaint/subjects.ts';
import { facts } from './given-complaint.ts';
import { ilse } from './seed-files.ts';

/** A complaint received on Friday 2 January 2026, without documents: those need their bytes. */
export const received = (number: string, summary: string, ...subjects: readonly string[]): ComplaintEvent => ({
  ...facts.received,
  number: number as ComplaintNumber,
  summary,
  subjects: subjects as readonly string[] as readonly SubjectId[],
  documents: [],
});

export const assigned: ComplaintEvent = {
  type: 'HandlerAssigned',
  handler: ilse,
};

/** Both sides heard by 21 January. */
export const heard: readonly ComplaintEvent[] = [
  assigned,
  facts.acknowledged,
  facts.complainantAsked,
  facts.complainantHeard,
  facts.bosNamed,
  facts.bosAsked,
  facts.bosHeard,
];

export const measure = (id: string, description: string, owner: string, dueOn: string): Measure => ({
  id,
  description,
  owner,
  dueOn: date(dueOn),
});
