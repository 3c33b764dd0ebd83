/**
 * Kinds of document that open in a program that shows them. A list of what is allowed, since what can run differs
 * per system and grows: anything else is saved, and the person decides. No archives (they hide what is inside), no
 * HTML (it runs in the browser), no Office files that carry macros by their name.
 */
const shownByPrograms = new Set(
  (
    'pdf txt rtf csv doc docx odt xls xlsx ods ppt pptx odp eml msg ics vcf ' +
    'png jpg jpeg gif bmp tif tiff webp heic mp3 m4a wav ogg mp4 mov m4v webm avi mkv'
  ).split(' '),
);

/** How programs begin, whatever their name says. */
const programStarts: readonly (readonly number[])[] = [
  [0x4d, 0x5a], // MZ: Windows
  [0x7f, 0x45, 0x4c, 0x46], // ELF: Linux
  [0xfe, 0xed, 0xfa, 0xce], // Mach-O: macOS
  [0xfe, 0xed, 0xfa, 0xcf],
  [0xce, 0xfa, 0xed, 0xfe],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe], // Mach-O for several processors, and Java classes
  [0x23, 0x21], // #!: a script
  [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00], // .lnk: a Windows shortcut
];

/** Whether opening this could run something, by its name or by its first bytes. */
export const isUnsafeToOpen = (name: string, bytes: Uint8Array): boolean => {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  return (
    extension === undefined ||
    !shownByPrograms.has(extension) ||
    programStarts.some((start) => start.every((byte, index) => bytes[index] === byte))
  );
};
