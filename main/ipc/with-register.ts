import { err } from '../../shared/base/result.ts';
import type { Locked } from '../../shared/ipc/contract.ts';
import type { Register } from '../session/register.ts';

/** The open register, or `null`. Asked anew for each request, since a lock can come between any two. */
export type OpenRegister = () => Register | null;

export const locked = err<Locked>({ type: 'locked' });

/** A handler that needs the register: `locked` when it is not open. */
export const withRegister =
  <In, Out>(open: OpenRegister, use: (register: Register, input: In) => Out) =>
  (input: In): Out | typeof locked => {
    const register = open();
    return register ? use(register, input) : locked;
  };
