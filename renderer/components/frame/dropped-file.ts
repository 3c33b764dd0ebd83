/** Larger is refused before it is read into memory; the main process draws its own line below this one. */
export const mostBytes = 50 * 1024 * 1024;

/** By its name only: what is really in it, the main process finds out by reading. */
export const kindOfFile = (name: string): 'mail' | 'outlook' | 'other' => {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === 'eml') return 'mail';
  return extension === 'msg' ? 'outlook' : 'other';
};
