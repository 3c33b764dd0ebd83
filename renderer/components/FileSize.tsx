import { sizeWords } from '../text/size-words.ts';
import { useLanguage, useText } from '../text/text.tsx';

/** How large a file is, quietly. */
export const FileSize = ({ bytes }: { bytes: number }) => (
  <span className="tiny num">{sizeWords(bytes, useText(), useLanguage())}</span>
);
