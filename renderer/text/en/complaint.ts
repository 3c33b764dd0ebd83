import type { complaint as nl } from '../nl/complaint.ts';
import { actions } from './complaint-actions.ts';
import { deadlines } from './complaint-deadlines.ts';
import { file } from './complaint-file.ts';
import { forms } from './complaint-forms.ts';
import { refusals } from './complaint-refusals.ts';
import { steps } from './complaint-steps.ts';
import { timeline } from './complaint-timeline.ts';

export const complaint: typeof nl = { and: 'and', actions, deadlines, file, forms, refusals, steps, timeline };
