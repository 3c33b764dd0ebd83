import { actions } from './complaint-actions.ts';
import { deadlines } from './complaint-deadlines.ts';
import { file } from './complaint-file.ts';
import { forms } from './complaint-forms.ts';
import { refusals } from './complaint-refusals.ts';
import { steps } from './complaint-steps.ts';
import { timeline } from './complaint-timeline.ts';

export const complaint = { and: 'en', actions, deadlines, file, forms, refusals, steps, timeline };
