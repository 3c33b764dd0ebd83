import { Select } from '@mantine/core';
import type { DocumentRef } from '../../../../shared/complaint/document.ts';
import { useText } from '../../../text/text.tsx';

/** Which filed letter it was that went out; not shown while there is none. `value` is the document's id, '' is none. */
export const LetterField = ({
  letters,
  value,
  onChange,
}: {
  letters: readonly DocumentRef[];
  value: string;
  onChange: (document: string) => void;
}) => {
  const texts = useText().complaint.forms;
  if (letters.length === 0) return null;
  return (
    <Select
      label={texts.letter}
      data={[...letters.map(({ id, name }) => ({ value: id, label: name })), { value: '', label: texts.letterNone }]}
      value={value}
      onChange={(chosen) => onChange(chosen ?? '')}
    />
  );
};
