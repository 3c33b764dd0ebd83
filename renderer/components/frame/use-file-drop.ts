import { useEffect, useState } from 'react';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
/** A place that takes files itself (a complaint's documents). */
const hasOwnDrop = (event: DragEvent): boolean =>
  event.target instanceof Element && event.target.closest('[data-own-drop]') !== null;

/**
 * Files may be dropped anywhere in the window. Answers whether some hang above it now, outside a place of its own.
 * `dropEffect` is set everywhere, so that a file that misses is never opened by the browser.
 */
export const useFileDrop = (onFiles: (files: readonly File[]) => void): boolean => {
  const [above, setAbove] = useState(false);

  // In the capture phase: a screen that stops the event for itself must not leave the veil hanging.
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      const own = hasOwnDrop(event);
      setAbove(!own);
      if (own) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const out = (event: DragEvent) => {
      // Without a related target the pointer left the window itself.
      if (event.relatedTarget === null) setAbove(false);
    };
    const drop = (event: DragEvent) => {
      setAbove(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      if (hasOwnDrop(event)) return;
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
    };
    window.addEventListener('dragenter', over, true);
    window.addEventListener('dragover', over, true);
    window.addEventListener('dragleave', out, true);
    window.addEventListener('drop', drop, true);
    return () => {
      window.removeEventListener('dragenter', over, true);
      window.removeEventListener('dragover', over, true);
      window.removeEventListener('dragleave', out, true);
      window.removeEventListener('drop', drop, true);
    };
  }, [onFiles]);

  return above;
};
