/** `9:05`, `9.05`, `9.05 uur` and `0905` are all `09:05`; what is no time stays as it is, so that `decide` says so. */
export const readTime = (text: string): string | null => {
  const match = /^(\d{1,2})\s*[:.h]?\s*(\d{2})(?:\s*u(?:ur)?\.?)?$/.exec(text.trim());
  return match ? `${(match[1] ?? '').padStart(2, '0')}:${match[2]}` : text.trim() || null;
};
