import type { errors as nl } from '../nl/errors.ts';

export const errors: typeof nl = {};
