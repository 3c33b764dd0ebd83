import type { complaints as nl } from '../nl/complaints.ts';

export const complaints: typeof nl = {};
