/** A picture that Word can show, and how it is to be turned to stand upright. */
export type Picture = {
  readonly type: 'png' | 'jpg' | 'gif' | 'bmp';
  readonly bytes: Uint8Array;
  /** Pixels, as they are stored: before turning. */
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise. */
  readonly turn: 0 | 90 | 180 | 270;
  readonly mirrored: boolean;
};

/** More than any camera makes; what says it is larger is broken, or means to fill the memory of whoever opens it. */
const largestSide = 30_000;

/** Reads a picture's kind and size from its first bytes, whatever it is called; `null` for what Word cannot show. */
export const readPicture = (bytes: Uint8Array): Picture | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const found = readPng(view, bytes) ?? readGif(view, bytes) ?? readBmp(view, bytes) ?? readJpeg(view, bytes);
    return found && isSize(found.width) && isSize(found.height) ? found : null;
  } catch {
    // It ends before it has said how large it is.
    return null;
  }
};

const isSize = (side: number): boolean => Number.isInteger(side) && side > 0 && side <= largestSide;
const upright = { turn: 0, mirrored: false } as const;

/** PNG (ISO/IEC 15948) §11.2.2: width and height are the first fields of the first chunk. */
const readPng = (view: DataView, bytes: Uint8Array): Picture | null =>
  view.byteLength > 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a
    ? { type: 'png', bytes, width: view.getUint32(16), height: view.getUint32(20), ...upright }
    : null;

const readGif = (view: DataView, bytes: Uint8Array): Picture | null =>
  view.byteLength > 10 && view.getUint32(0) === 0x47494638
    ? { type: 'gif', bytes, width: view.getUint16(6, true), height: view.getUint16(8, true), ...upright }
    : null;

/** A negative height is a picture that is stored from the top down. */
const readBmp = (view: DataView, bytes: Uint8Array): Picture | null =>
  view.byteLength > 26 && view.getUint16(0) === 0x424d && view.getUint32(14, true) >= 40
    ? { type: 'bmp', bytes, width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)), ...upright }
    : null;

const exifMarker = 0xe1;

/**
 * JPEG (ITU-T T.81, B.1): segments up to the one that names the size. What a camera wrote beside the picture (Exif: the
 * place where it was taken, too) is left out, so that no program turns it once more; the original goes along untouched.
 */
const readJpeg = (view: DataView, bytes: Uint8Array): Picture | null => {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  let size: { readonly width: number; readonly height: number } | null = null;
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // Filling, which may stand before any marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (length < 2) return null;
    const end = at + 2 + length;
    if (marker === exifMarker) orientation = orientationIn(bytes.subarray(at + 4, end)) ?? orientation;
    else kept.push(bytes.subarray(at, end));
    if (isFrame(marker)) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at = end;
    // Start of scan: the picture itself follows, to the end.
    if (marker === 0xda) break;
  }
  if (!size) return null;
  kept.push(bytes.subarray(at));
  return { type: 'jpg', bytes: Uint8Array.from(Buffer.concat(kept)), ...size, ...turnOf(orientation) };
};

/** T.81, table B.1: the frame headers; C4, C8 and CC in that row are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Exif 2.32, §4.6.4: tag 0x0112 of the first directory of the TIFF that follows `Exif\0\0`. */
const orientationIn = (segment: Uint8Array): number | null => {
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
  if (segment.byteLength < 14 || view.getUint32(0) !== 0x45786966) return null;
  const tiff = 6;
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  if (directory + 2 > segment.byteLength) return null;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > segment.byteLength) return null;
    if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little);
  }
  return null;
};

/** Exif 2.32, table 6: which way the camera was held. */
const turnOf = (orientation: number): Pick<Picture, 'turn' | 'mirrored'> => {
  const turns = { 3: 180, 4: 180, 5: 270, 6: 90, 7: 90, 8: 270 } as const;
  const turn = turns[orientation as keyof typeof turns] ?? 0;
  return { turn, mirrored: orientation === 2 || orientation === 4 || orientation === 5 || orientation === 7 };
};
