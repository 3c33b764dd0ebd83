import { inflateRawSync } from 'node:zlib';
import PizZip from 'pizzip';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { TemplateRefusal } from '../../shared/ipc/template-types.ts';
import { otherFile } from '../mail/not-a-mail.ts';

/** Bytes. A letterhead with a logo is well below it. */
export const largestTemplate = 10 * 1024 * 1024;
/** Bytes of all parts together, unpacked. */
const largestUnpacked = 100 * 1024 * 1024;

const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A Word file with the text of its parts. */
export type WordFile = { readonly zip: PizZip; readonly text: (path: string) => string };

/** Opens a `.docx` that Word would open as an ordinary document, and nothing else. Never throws. */
export const openWordFile = (bytes: Uint8Array): Result<WordFile, TemplateRefusal> => {
  if (bytes.length > largestTemplate) return err({ type: 'template-too-large', limit: largestTemplate });
  const zip = unpack(bytes);
  if (zip === 'too-large') return err({ type: 'template-too-large', limit: largestUnpacked });
  if (!zip) return err({ type: 'not-a-word-file', looksLike: lookOf(bytes) });
  const text = (path: string): string => zip.file(path)?.asText() ?? '';
  const types = text('[Content_Types].xml');
  if (Object.keys(zip.files).some((path) => /vbaProject|vbaData|\/activeX\//i.test(path)) || /macroEnabled/.test(types))
    return err({ type: 'template-has-macros' });
  if (!types.includes(documentType) || !zip.file('word/document.xml'))
    return err({ type: 'not-a-word-file', looksLike: 'other-office' });
  return ok({ zip, text });
};

/** A part as PizZip keeps it until it is asked for; the two methods of a Word file are deflate and none. */
type Packed = { readonly compressionMethod: string; readonly getCompressedContent?: () => Uint8Array };

/** `null` for what is no archive. What its parts unpack to is measured, not believed. */
const unpack = (bytes: Uint8Array): PizZip | 'too-large' | null => {
  try {
    const zip = new PizZip(bytes);
    let room = largestUnpacked;
    for (const part of Object.values(zip.files)) {
      const packed = Reflect.get(part, '_data') as Packed | null;
      if (!packed?.getCompressedContent) continue;
      const bytes = packed.getCompressedContent();
      const isDeflated = packed.compressionMethod === '\x08\x00';
      room -= isDeflated ? inflateRawSync(bytes, { maxOutputLength: Math.max(1, room) }).length : bytes.length;
      if (room < 0) return 'too-large';
      // A part whose own sizes do not agree throws here, and not when its text is asked for.
      part.asUint8Array();
    }
    return zip;
  } catch (thrown) {
    return thrown instanceof RangeError ? 'too-large' : null;
  }
};

const lookOf = (bytes: Uint8Array): 'old-word' | 'pdf' | 'other-office' | null => {
  const other = otherFile(bytes);
  if (other === 'outlook-message') return 'old-word';
  return other === 'pdf' ? 'pdf' : other === 'office-or-zip' ? 'other-office' : null;
};
