/** A picture that Word can show; sides in pixels. */
export type Picture = {
  readonly type: 'png' | 'jpg' | 'gif' | 'bmp';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
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

/** PNG (ISO/IEC 15948) §11.2.2: width and height are the first fields of the first chunk. */
const readPng = (view: DataView, bytes: Uint8Array): Picture | null =>
  view.byteLength > 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a
    ? { type: 'png', bytes, width: view.getUint32(16), height: view.getUint32(20) }
    : null;

const readGif = (view: DataView, bytes: Uint8Array): Picture | null =>
  view.byteLength > 10 && view.getUint32(0) === 0x47494638
    ? { type: 'gif', bytes, width: view.getUint16(6, true), height: view.getUint16(8, true) }
    : null;

/** A negative height is a picture that is stored from the top down. */
const readBmp = (view: DataView, bytes: Uint8Array): Picture | null =>
  view.byteLength > 26 && view.getUint16(0) === 0x424d && view.getUint32(14, true) >= 40
    ? { type: 'bmp', bytes, width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) }
    : null;

/** JPEG (ITU-T T.81, B.1): segments, each with its length, up to the one that names the size. */
const readJpeg = (view: DataView, bytes: Uint8Array): Picture | null => {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // Filling, which may stand before any marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker)) return { type: 'jpg', bytes, height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    const length = view.getUint16(at + 2);
    // Start of scan: the picture itself, before it has said how large it is.
    if (length < 2 || marker === 0xda) return null;
    at += 2 + length;
  }
};

/** T.81, table B.1: the frame headers; C4, C8 and CC in that row are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
