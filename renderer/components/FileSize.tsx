import { useLanguage, useText } from '../text/text.tsx';

/** Bytes in words: `12 kB`, `3,4 MB`. */
export const FileSize = ({ bytes }: { bytes: number }) => {
  const { size } = useText().register;
  const language = useLanguage();
  const megabytes = bytes / 1_000_000;
  const text =
    megabytes < 1
      ? size.kb(String(Math.max(1, Math.round(bytes / 1000))))
      : size.mb(megabytes.toFixed(1).replace('.', language === 'nl' ? ',' : '.'));
  return <span className="tiny num">{text}</span>;
};
