import type { complaint as nl } from '../nl/complaint.ts';

export const complaint: typeof nl = {};
