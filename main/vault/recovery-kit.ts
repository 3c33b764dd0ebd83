import { createHash, randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that nothing is misread from paper. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretLength = 22;
const checkLength = 3;
const groupLength = 5;
const groupCount = 8;

const checkOf = (secret: Uint8Array): Buffer =>
  createHash('sha256').update('gegrond/1/recovery-kit').update(secret).digest().subarray(0, checkLength);

/** 176 random bits. */
export const newKitSecret = (): Buffer => randomBytes(secretLength);

/** The kit as it is printed: eight groups of five characters, 200 bits of which the last 24 are a check. */
export const kitToText = (secret: Uint8Array): string => {
  const bits = [...secret, ...checkOf(secret)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const characters = (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)] ?? '');
  return Array.from({ length: groupCount }, (_, group) =>
    characters.slice(group * groupLength, (group + 1) * groupLength).join(''),
  ).join(' ');
};

/** As a person types it: any case, any spacing or hyphens, O for 0, I and L for 1. */
export const normalizeKit = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}.]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

/** The kit's secret; `null` when the text is no kit, or a character of it was mistyped. */
export const parseKit = (text: string): Buffer | null => {
  const characters = normalizeKit(text);
  if (characters.length !== groupCount * groupLength) return null;
  const values = [...characters].map((character) => alphabet.indexOf(character));
  if (values.some((value) => value < 0)) return null;
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
  const secret = bytes.subarray(0, secretLength);
  return checkOf(secret).equals(bytes.subarray(secretLength)) ? secret : null;
};
