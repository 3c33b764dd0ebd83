import type { StreamId } from '../../../../shared/base/ids.ts';
import type { DocumentRef } from '../../../../shared/complaint/document.ts';
import type { Dossier, DossierPicture } from '../../../../shared/dossier/dossier.ts';
import { bridge } from '../../../bridge.ts';

/** Pixels: 300 to the inch over the width of the text on paper. */
const longestSide = 2_000;
const quality = 0.85;
/** Bytes; a smaller picture of a kind that Word shows as it is, is taken as it is. */
const small = 1_000_000;

/** What a camera or a website makes: it may lie on its side, or be of a kind that Word does not show. */
const toTurn = /\.(jpe?g|webp|avif)$/i;
const toShrink = /\.(png|gif|bmp)$/i;

const needsMaking = ({ name, size }: DocumentRef): boolean =>
  toTurn.test(name) || (toShrink.test(name) && size > small);

/**
 * The photographs of a dossier upright and no larger than paper needs, without what the camera wrote beside them (the
 * place, too). What cannot be read is left to the main process, which says so in the dossier.
 */
export const readyPictures = async (
  dossier: Dossier,
  stream: StreamId,
  known: Map<DocumentRef['id'], Uint8Array | null>,
  isStopped: () => boolean,
): Promise<readonly DossierPicture[]> => {
  const ready: DossierPicture[] = [];
  for (const paper of dossier.papers.papers) {
    if (isStopped()) break;
    if (paper.paper !== 'document' || !needsMaking(paper.document)) continue;
    const { number, document } = paper;
    if (!known.has(document.id)) known.set(document.id, await made(stream, document));
    const bytes = known.get(document.id);
    if (bytes) ready.push({ number, bytes });
  }
  return ready;
};

const made = async (stream: StreamId, document: DocumentRef): Promise<Uint8Array | null> => {
  const read = await bridge.request('documents:read', { stream, document });
  if (!read.ok) return null;
  try {
    // The engine turns it the way the camera was held.
    const picture = await createImageBitmap(new Blob([Uint8Array.from(read.value)]));
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(picture.width * scale)),
      Math.max(1, Math.round(picture.height * scale)),
    );
    const paint = canvas.getContext('2d');
    if (!paint) return null;
    // What is see-through is paper.
    paint.fillStyle = '#fff';
    paint.fillRect(0, 0, canvas.width, canvas.height);
    paint.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    return new Uint8Array(await jpeg.arrayBuffer());
  } catch {
    return null;
  }
};
