import { type RefObject, useEffect, useState } from 'react';
import { useText } from '../../text/text.tsx';
import classes from './DropHere.module.css';

/** Says that what hangs above the screen can be let go here. */
export const DropHere = () => {
  const texts = useText().complaint.file;
  return (
    <div className={classes.veil} aria-hidden="true">
      <p>{texts.dropHere}</p>
    </div>
  );
};

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Files dropped on a complaint's screen belong to that complaint. Answers whether some hang above it now. */
export const useOwnDrop = (
  screen: RefObject<HTMLElement | null>,
  onFiles: (files: readonly File[]) => void,
): boolean => {
  const [above, setAbove] = useState(false);
  useEffect(() => {
    const place = screen.current;
    if (!place) return;
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setAbove(true);
    };
    const leave = (event: DragEvent) => {
      if (!(event.relatedTarget instanceof Node && place.contains(event.relatedTarget))) setAbove(false);
    };
    const drop = (event: DragEvent) => {
      setAbove(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
    };
    place.addEventListener('dragenter', over);
    place.addEventListener('dragover', over);
    place.addEventListener('dragleave', leave);
    place.addEventListener('drop', drop);
    return () => {
      place.removeEventListener('dragenter', over);
      place.removeEventListener('dragover', over);
      place.removeEventListener('dragleave', leave);
      place.removeEventListener('drop', drop);
    };
  }, [screen, onFiles]);
  return above;
};
