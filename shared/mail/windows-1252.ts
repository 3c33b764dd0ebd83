/** WHATWG Encoding §9, index windows-1252: what the bytes 0x80 to 0x9F stand for. */
const characters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Puts back the euro signs, dashes and quotation marks of Windows-1252 where they were read as Latin-1 control
 * characters: Node does so from 20.18.3 until the fix of nodejs/node#56542. No mail means those controls.
 */
export const repairWindows1252 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => characters.charAt(control.charCodeAt(0) - 0x80));

/** UTF-8 that was taken for Windows-1252 (`Ã«` for `ë`), as it was meant; `null` when a text is not that. */
export const utf8ReadAsWindows1252 = (text: string): string | null => {
  const bytes = Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    const high = characters.indexOf(character);
    return high < 0 ? code : high + 0x80;
  });
  if (bytes.every((byte) => byte < 0x80) || bytes.some((byte) => byte > 0xff)) return null;
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return null;
  }
};
