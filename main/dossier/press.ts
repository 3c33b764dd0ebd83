import type { DocumentRef } from '../../shared/complaint/document.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';

/**
 * Takes the documents of one dossier in and writes it. Reading strangers' files and laying out pages is slow work: in
 * the program it is done in a thread of its own.
 */
export type DossierPress = {
  /** `number` is that of the paper. */
  readonly take: (
    number: number,
    document: Pick<DocumentRef, 'name' | 'mediaType'>,
    bytes: Uint8Array,
  ) => Promise<void>;
  /** What was not taken stands in it as lost. */
  readonly print: (dossier: Dossier) => Promise<Uint8Array>;
  /** Stops at once, whatever it is doing; what was asked of it is then never answered. */
  readonly close: () => void;
};
