import type { Language } from './text.tsx';

/** Thousands separated as the language does; written by hand, so that it never depends on a machine's locale data. */
export const count = (number: number, language: Language): string =>
  String(number).replace(/\B(?=(\d{3})+$)/g, language === 'nl' ? '.' : ',');

/** Bytes for people: `812 kB`, `3,4 MB`. A megabyte is 1,000,000 bytes, as file managers count. */
export const bytes = (size: number, language: Language): string => {
  if (size < 1000) return `${size} B`;
  if (size < 1_000_000) return `${Math.round(size / 1000)} kB`;
  const megabytes = Math.round(size / 100_000) / 10;
  return `${String(megabytes).replace('.', language === 'nl' ? ',' : '.')} MB`;
};
