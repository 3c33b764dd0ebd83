import type { Language } from './text.tsx';

/** Thousands separated as the language does; written by hand, so that it never depends on a machine's locale data. */
export const count = (number: number, language: Language): string =>
  String(number).replace(/\B(?=(\d{3})+$)/g, language === 'nl' ? '.' : ',');
