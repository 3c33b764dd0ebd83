import type { complaint as nl } from '../nl/complaint.ts';
import { actions } from './complaint-actions.ts';
import { authorisation } from './complaint-authorisation.ts';
import { corrections } from './complaint-corrections.ts';
import { deadlines } from './complaint-deadlines.ts';
import { endings } from './complaint-endings.ts';
import { exceptions } from './complaint-exceptions.ts';
import { fields } from './complaint-fields.ts';
import { file } from './complaint-file.ts';
import { forms } from './complaint-forms.ts';
import { hearing } from './complaint-hearing.ts';
import { measureForms } from './complaint-measures.ts';
import { next } from './complaint-next.ts';
import { objection } from './complaint-objection.ts';
import { refusals } from './complaint-refusals.ts';
import { rules } from './complaint-rules.ts';
import { steps } from './complaint-steps.ts';
import { timeline } from './complaint-timeline.ts';
import { verdict } from './complaint-verdict.ts';

export const complaint: typeof nl = {
  and: 'and',
  actions,
  authorisation,
  corrections,
  deadlines,
  endings,
  exceptions,
  fields,
  file,
  forms,
  hearing,
  measureForms,
  next,
  objection,
  refusals,
  rules,
  steps,
  timeline,
  verdict,
};
