import type { letter as nl } from '../nl/letter.ts';

export const letter: typeof nl = {};
