import { commonWords, smallWords } from './common-words.ts';

/** What makes a passphrase weaker than its length suggests. */
type Weakness = 'common-word' | 'known-fact' | 'sequence' | 'repetition' | 'year';
type Reach = 'minute' | 'hour' | 'day' | 'days' | 'weeks' | 'months' | 'years' | 'decades' | 'centuries';
export type Strength = {
  /** log2 of the guesses that a clever attacker needs at most. */
  readonly bits: number;
  /** How long an attacker with good hardware takes on average. */
  readonly reach: Reach;
  readonly level: 'weak' | 'fair' | 'strong';
  readonly weaknesses: readonly Weakness[];
};

/**
 * Guesses a second against Argon2id with 64 MiB and three passes: one core does about three, a fast graphics card in
 * the order of a thousand (its memory is the bound), so a hundred rented cards in the order of 100,000.
 */
const guessesPerSecond = 100_000;

/** Rows and runs that fingers and people follow. */
const sequences = [
  'abcdefghijklmnopqrstuvwxyz',
  '012345678901234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
];
const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/**
 * An estimate on the careful side: the passphrase is cut into words, numbers and signs, and each is worth what a
 * dictionary attack would pay for it. `known` is what an attacker knows anyway: the names of organisation and person.
 */
export const strengthOf = (passphrase: string, known: readonly string[] = []): Strength => {
  const weaknesses = new Set<Weakness>();
  const facts = new Set(known.flatMap((text) => plain(text).match(/[a-z]{3,}/g) ?? []));
  const seen = new Set<string>();
  let bits = 0;
  for (const piece of piecesOf(passphrase)) {
    const key = plain(piece);
    if (seen.has(key)) {
      // Once more the same word or sign costs an attacker hardly anything.
      bits += /\s/.test(piece) ? 0 : 1;
      if (/[\p{L}\p{N}]/u.test(piece)) weaknesses.add('repetition');
      continue;
    }
    seen.add(key);
    bits += bitsOf(piece, facts, weaknesses);
  }
  const seconds = 2 ** (bits - 1) / guessesPerSecond;
  return { bits, reach: reachOf(seconds), level: levelOf(seconds), weaknesses: [...weaknesses] };
};

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const unmasked = (text: string): string => text.replace(/[013457@$]/g, (sign) => lookalikes[sign] ?? sign);

/** Whole chunks that are a masked common word (`W3lkom`) stay whole; the rest falls apart by kind of character. */
const piecesOf = (passphrase: string): readonly string[] =>
  (passphrase.match(/[\p{L}\p{N}\p{M}@$]+|\s+|[^\p{L}\p{N}\p{M}@$\s]/gu) ?? []).flatMap((chunk) =>
    commonWords.has(unmasked(plain(chunk))) && /[\p{L}]/u.test(chunk)
      ? [chunk]
      : (chunk.match(/[\p{L}\p{M}]+|\p{N}+|\s+|./gu) ?? []),
  );

const bitsOf = (piece: string, facts: ReadonlySet<string>, weaknesses: Set<Weakness>): number => {
  const text = plain(piece);
  if (/^\s/.test(piece)) return 0;
  if (/^\p{N}/u.test(piece)) return numberBits(text, weaknesses);
  if (!/\p{L}/u.test(piece)) return 4;
  const capitals = piece === text ? 0 : /^\p{Lu}?[^\p{Lu}]*$/u.test(piece) ? 1 : Math.min(piece.length * 0.6, 6);
  if (commonWords.has(unmasked(text))) {
    weaknesses.add('common-word');
    return 8 + capitals + (unmasked(text) === text ? 0 : 2);
  }
  if (facts.has(text)) {
    weaknesses.add('known-fact');
    return 3 + capitals;
  }
  if (smallWords.has(text)) return 4 + capitals;
  if (isOneCharacter(text)) {
    weaknesses.add('repetition');
    return 5 + Math.log2(text.length);
  }
  if (isSequence(text)) {
    weaknesses.add('sequence');
    return 5 + Math.log2(text.length);
  }
  return wordBits(text) + capitals;
};

/** A word from a large dictionary is worth 13.5 bits; longer than eight letters it is taken for words glued together. */
const wordBits = (word: string): number => {
  const length = [...word].length;
  const spelled = length * 4.2;
  return looksSpoken(word) ? Math.min(spelled, 13.5 + Math.max(0, length - 8) * 1.8) : spelled;
};

const looksSpoken = (word: string): boolean => {
  const vowels = word.match(/[aeiouyïëü]/g)?.length ?? 0;
  const share = vowels / word.length;
  return word.length >= 4 && share >= 0.2 && share <= 0.75 && !/[^aeiouy]{5}/.test(word);
};

const numberBits = (digits: string, weaknesses: Set<Weakness>): number => {
  if (/^(19|20)\d\d$/.test(digits)) {
    weaknesses.add('year');
    return 6;
  }
  if (isOneCharacter(digits)) {
    weaknesses.add('repetition');
    return 4 + Math.log2(digits.length);
  }
  if (isSequence(digits)) {
    weaknesses.add('sequence');
    return 4 + Math.log2(digits.length);
  }
  // Six or eight digits are most often a date.
  return /^(\d{6}|\d{8})$/.test(digits) ? 15 : digits.length * 3.3;
};

const isOneCharacter = (text: string): boolean => text.length >= 3 && new Set(text).size === 1;

const isSequence = (text: string): boolean => {
  if (text.length < 3) return false;
  const backwards = [...text].reverse().join('');
  return sequences.some((row) => row.includes(text) || row.includes(backwards));
};

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const year = 365 * day;

const reachOf = (seconds: number): Reach => {
  if (seconds < minute) return 'minute';
  if (seconds < hour) return 'hour';
  if (seconds < day) return 'day';
  if (seconds < 14 * day) return 'days';
  if (seconds < 60 * day) return 'weeks';
  if (seconds < 2 * year) return 'months';
  if (seconds < 20 * year) return 'years';
  return seconds < 200 * year ? 'decades' : 'centuries';
};

const levelOf = (seconds: number): Strength['level'] => {
  if (seconds < 14 * day) return 'weak';
  return seconds < 20 * year ? 'fair' : 'strong';
};
