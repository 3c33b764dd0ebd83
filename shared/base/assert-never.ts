/** Closes a switch over a union: a member that is not handled does not compile. */
export const assertNever = (value: never): never => {
  throw new Error(`Unhandled member of a union: ${JSON.stringify(value)}`);
};
