import type { register as nl } from '../nl/register.ts';

export const register: typeof nl = {};
