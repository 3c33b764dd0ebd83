import { drawDossier } from './draw-dossier.ts';
import { type PaperContents, paperContents, pictureBytes, roomForPictures } from './paper-contents.ts';
import type { DossierPress } from './press.ts';

/** A press in this very thread. */
export const pressHere = (): DossierPress => {
  const contents = new Map<number, PaperContents>();
  let room = roomForPictures;
  return {
    take: async (number, document, bytes) => {
      const paper = await paperContents(document, bytes, room);
      room -= pictureBytes(paper);
      contents.set(number, paper);
    },
    print: (dossier) => drawDossier(dossier, contents),
    close: () => contents.clear(),
  };
};
