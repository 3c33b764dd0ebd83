import type { Language, Words } from './text.tsx';

/** A size as people read it: bytes, then kB and MB of 1000, one decimal below ten. */
export const sizeWords = (bytes: number, words: Words, language: Language): string => {
  const { file } = words.complaint;
  if (bytes < 1000) return file.bytes(bytes);
  if (bytes < 1_000_000) return file.kilobytes(rounded(bytes / 1000, language));
  return file.megabytes(rounded(bytes / 1_000_000, language));
};

const rounded = (value: number, language: Language): string => {
  const text = value < 9.95 ? value.toFixed(1).replace(/\.0$/, '') : String(Math.round(value));
  return language === 'nl' ? text.replace('.', ',') : text;
};
