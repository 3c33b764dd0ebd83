import { Select } from '@mantine/core';
import type { DocumentRef } from '../../../../shared/complaint/document.ts';
import type { LetterKind } from '../../../../shared/complaint/letter-kind.ts';
import type { Party } from '../../../../shared/complaint/parties.ts';
import type { OpenComplaint } from '../../../../shared/complaint/state.ts';
import { useText } from '../../../text/text.tsx';

const sameParty = (a: Party, b: Party): boolean =>
  a.party === 'complainant' ? b.party === 'complainant' : b.party === 'person-involved' && a.person === b.person;

/** The letters of a kind that lie in the file for someone, newest first. */
export const filedLetters = (state: OpenComplaint, letter: LetterKind, to: Party): readonly DocumentRef[] =>
  state.letters
    .filter((filed) => filed.letter === letter && sameParty(filed.to, to))
    .map(({ document }) => document)
    .reverse();

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
