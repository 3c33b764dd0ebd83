/** An expected outcome: a value, or a failure that the caller must handle. `throw` is for bugs. */
export type Result<T, E extends { readonly type: string }> = Ok<T> | Err<E>;
export type Ok<T> = { readonly ok: true; readonly value: T };
export type Err<E> = { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });
export const err = <const E extends { readonly type: string }>(error: E): Err<E> => ({ ok: false, error });
