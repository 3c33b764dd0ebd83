import { actions } from './complaint-actions.ts';
import { corrections } from './complaint-corrections.ts';
import { deadlines } from './complaint-deadlines.ts';
import { fields } from './complaint-fields.ts';
import { file } from './complaint-file.ts';
import { forms } from './complaint-forms.ts';
import { measureForms } from './complaint-measures.ts';
import { objection } from './complaint-objection.ts';
import { refusals } from './complaint-refusals.ts';
import { steps } from './complaint-steps.ts';
import { timeline } from './complaint-timeline.ts';

export const complaint = {
  and: 'en',
  actions,
  corrections,
  deadlines,
  fields,
  file,
  forms,
  measureForms,
  objection,
  refusals,
  steps,
  timeline,
};
