import { decompressRTF } from '@kenjiuno/decompressrtf';
import type { FieldsData } from '@kenjiuno/msgreader';
import { repairWindows1252 } from '../../shared/mail/windows-1252.ts';
import { rtfToText } from './rtf-to-text.ts';

/** The text of a property that the library does not name, by its id in hex; empty when it is not there. */
export const property = (fields: FieldsData, id: string): string => {
  const found = fields.rawProps?.find(({ propertyTag }) => propertyTag?.startsWith(id))?.value;
  return typeof found === 'string' ? found : '';
};

/** What was written as plain text (from the RTF when there is nothing else), and as HTML; empty where there is none. */
export const bodiesOf = (fields: FieldsData): { readonly written: string; readonly html: string } => {
  const html = fields.bodyHtml ?? (fields.html ? decodeHtml(fields.html, fields.internetCodepage) : '');
  const written = fields.body ?? '';
  const isEmpty = written.trim() === '' && html.trim() === '';
  return { written: isEmpty && fields.compressedRtf ? readRtf(fields.compressedRtf) : written, html };
};

/** The HTML body is stored as bytes, in the code page that the message names. */
const decodeHtml = (bytes: Uint8Array, codePage: number | undefined): string => {
  const opening = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const named = /<meta[^>]{0,200}charset=["']?([a-z0-9_-]{1,40})/i.exec(opening)?.[1];
  return repairWindows1252(decode(bytes, labelOf(codePage) ?? named ?? 'utf-8'));
};

const labelOf = (codePage: number | undefined): string | null => {
  if (codePage === 65_001) return 'utf-8';
  if (codePage === 20_127) return 'windows-1252';
  if (codePage !== undefined && codePage >= 28_591 && codePage <= 28_605) return `iso-8859-${codePage - 28_590}`;
  return codePage !== undefined && codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : null;
};

const decode = (bytes: Uint8Array, label: string): string => {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/** Bytes of compressed RTF that are unpacked; it can grow to eight times that. */
const rtfLimit = 2 * 1024 * 1024;

/** MS-OXRTFCP §2.1.3.1: the header says how long the rest is, and the library believes it. */
const readRtf = (compressed: Uint8Array): string => {
  if (compressed.length < 16 || compressed.length > rtfLimit) return '';
  const [claimed, raw] = [uint32At(compressed, 0), uint32At(compressed, 4)];
  if (claimed > compressed.length - 4 || raw > rtfLimit * 8) return '';
  const bytes = Uint8Array.from(decompressRTF(Array.from(compressed)));
  return rtfToText(Buffer.from(bytes).toString('latin1'));
};

const uint32At = (bytes: Uint8Array, at: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
