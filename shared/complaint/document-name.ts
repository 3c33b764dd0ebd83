/** Windows reads these as devices, with or without an extension. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
const longest = 120;
/** Longer than any true extension; a longer "extension" is part of the name. */
const longestExtension = 12;

/** Cuts by whole characters, so that no emoji is halved. */
const cut = (text: string, units: number): string => {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > units) break;
    kept += character;
  }
  return kept;
};

const shorten = (name: string): string => {
  if (name.length <= longest) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && name.length - dot <= longestExtension ? name.slice(dot) : '';
  return cut(name.slice(0, name.length - extension.length), longest - extension.length).trimEnd() + extension;
};

/**
 * A document's name as it is shown and saved, from any text a sender chose: the last part of a path, without control
 * and invisible characters, without overrides of the writing direction (which make `exe.pdf` out of `fdp.exe`), without
 * what Windows forbids, at most 120 UTF-16 units, the extension kept. `document` when nothing is left.
 */
export const cleanDocumentName = (raw: string): string => {
  const base = raw.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const visible = base
    // Cc, Cf (bidi overrides, zero-width), lone surrogates, private use, line and paragraph separators.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/gu, ' ');
  // Windows drops dots and spaces at the end; a dot in front hides a file elsewhere.
  const trimmed = shorten(visible.replace(/^[. ]+/, '').replace(/[. ]+$/, '')).replace(/[. ]+$/, '');
  if (trimmed === '') return 'document';
  return reserved.test(trimmed) ? cut(`_${trimmed}`, longest) : trimmed;
};
