import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ReportBlock } from '../../../shared/ipc/report-types.ts';

/** Dots for each pixel of the drawing: 192 to the inch on paper. */
const sharpness = 2;

/** A chart as a picture for the document; `null` when this engine could not draw it. */
export const pictureOf = async (
  chart: ReactElement,
  description: string,
): Promise<Extract<ReportBlock, { block: 'picture' }> | null> => {
  const holder = document.createElement('div');
  const root = createRoot(holder);
  try {
    flushSync(() => root.render(chart));
    const svg = holder.querySelector('svg');
    if (!svg) return null;
    const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * sharpness;
    canvas.height = height * sharpness;
    const paint = canvas.getContext('2d');
    if (!paint) return null;
    paint.fillStyle = '#fff';
    paint.fillRect(0, 0, canvas.width, canvas.height);
    paint.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return blob && { block: 'picture', png: new Uint8Array(await blob.arrayBuffer()), width, height, description };
  } catch {
    return null;
  } finally {
    root.unmount();
  }
};
