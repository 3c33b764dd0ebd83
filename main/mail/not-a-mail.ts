import type { OtherFile } from '../../shared/mail/incoming-message.ts';

const signatures: readonly { readonly bytes: readonly number[]; readonly file: OtherFile }[] = [
  // MS-CFB §2.2: Outlook's .msg is a compound file.
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], file: 'outlook-message' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], file: 'office-or-zip' },
  { bytes: [0x25, 0x50, 0x44, 0x46], file: 'pdf' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], file: 'image' },
  { bytes: [0xff, 0xd8, 0xff], file: 'image' },
];

/** What a file is instead of a mail, by its first bytes; `null` when they say nothing. */
export const otherFile = (bytes: Uint8Array): OtherFile | null => {
  const known = signatures.find(({ bytes: start }) => start.every((byte, index) => bytes[index] === byte));
  if (known) return known.file;
  const opening = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart().toLowerCase();
  return opening.startsWith('<!doctype html') || opening.startsWith('<html') ? 'web-page' : null;
};
