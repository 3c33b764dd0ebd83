import type { DocumentRef } from '../../shared/complaint/document.ts';
import type { DossierApart } from '../../shared/dossier/dossier.ts';
import type { IncomingMessage } from '../../shared/mail/incoming-message.ts';
import { readMail } from '../mail/read-mail.ts';
import type { LetterBlock } from './letter-text.ts';
import { type Picture, readPicture } from './picture.ts';
import { readLetter } from './read-letter.ts';

/** What of a document stands in the dossier itself. */
export type PaperContents =
  | { readonly contents: 'letter'; readonly blocks: readonly LetterBlock[] }
  | { readonly contents: 'mail'; readonly message: IncomingMessage }
  | { readonly contents: 'picture'; readonly picture: Picture }
  | { readonly contents: 'text'; readonly text: string }
  | { readonly contents: 'apart'; readonly why: DossierApart };

/** Bytes of pictures in one dossier: it must still go by mail, and through a window. */
export const roomForPictures = 40 * 1024 * 1024;
/** Bytes of a plain text: beyond it nobody reads it on paper. */
const largestText = 1024 * 1024;

const apart = (why: DossierApart): PaperContents => ({ contents: 'apart', why });

/** Takes a document in. `room`: bytes of pictures that still fit. Never throws. */
export const paperContents = async (
  { name, mediaType }: Pick<DocumentRef, 'name' | 'mediaType'>,
  bytes: Uint8Array,
  room: number,
): Promise<PaperContents> => {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (extension === 'docx' || mediaType.endsWith('wordprocessingml.document')) {
    const letter = await readLetter(bytes);
    if (!letter.ok) return apart(letter.error.type);
    return picturesIn(letter.value) > room ? apart('too-large') : { contents: 'letter', blocks: letter.value };
  }
  if (extension === 'eml' || extension === 'msg' || mediaType === 'message/rfc822') {
    const mail = await readMail(bytes);
    if (!mail.ok) return apart(mail.error.type === 'too-large' ? 'too-large' : 'unreadable');
    return { contents: 'mail', message: mail.value };
  }
  const picture = readPicture(bytes);
  if (picture) return picture.bytes.length > room ? apart('too-large') : { contents: 'picture', picture };
  if (extension !== 'txt' && mediaType !== 'text/plain') return apart('other');
  return bytes.length > largestText ? apart('too-large') : { contents: 'text', text: decoded(bytes) };
};

/** Bytes that a paper's pictures take. */
export const pictureBytes = (paper: PaperContents): number => {
  if (paper.contents === 'picture') return paper.picture.bytes.length;
  return paper.contents === 'letter' ? picturesIn(paper.blocks) : 0;
};

const picturesIn = (blocks: readonly LetterBlock[]): number => {
  let bytes = 0;
  for (const block of blocks) {
    if (block.block === 'paragraph')
      for (const each of block.inlines) bytes += each.inline === 'picture' ? each.picture.bytes.length : 0;
    else for (const { cells } of block.rows) for (const cell of cells) bytes += picturesIn(cell.blocks);
  }
  return bytes;
};

/** UTF-8, or what Windows wrote before it. */
const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
