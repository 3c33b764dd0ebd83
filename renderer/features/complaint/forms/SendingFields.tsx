import { Select } from '@mantine/core';
import type { PlainDate } from '../../../../shared/base/plain-date.ts';
import type { DocumentRef } from '../../../../shared/complaint/document.ts';
import type { Sending } from '../../../../shared/complaint/events.ts';
import type { LetterKind } from '../../../../shared/complaint/letter-kind.ts';
import { type Addressee, type SendMeans, sameAddressee } from '../../../../shared/complaint/parties.ts';
import type { OpenComplaint } from '../../../../shared/complaint/state.ts';
import { useText } from '../../../text/text.tsx';
import type { Desk } from './desk.ts';
import { DayField } from './fields.tsx';
import { LetterField } from './LetterField.tsx';
import { options, sendMeans } from './means-options.ts';
import type { FormTools } from './RecordForm.tsx';

export type SendingValues = {
  readonly sentOn: PlainDate | null;
  readonly means: SendMeans;
  /** The filed letter's id; '' is none. */
  readonly document: string;
};

/** The letters of a kind that lie in the file for someone, newest first. */
export const filedLetters = (state: OpenComplaint, letter: LetterKind | null, to: Addressee): readonly DocumentRef[] =>
  state.letters
    .filter((filed) => filed.letter === letter && sameAddressee(filed.to, to))
    .map(({ document }) => document)
    .reverse();

/** Whether someone can be mailed, as far as the file knows. */
const hasEmail = (state: OpenComplaint, to: Addressee): boolean => {
  switch (to.party) {
    case 'complainant':
      return state.received.complainant.email !== null;
    case 'representative':
      return Boolean(state.representation?.representative.email);
    default:
      // A colleague: everybody inside has mail.
      return true;
  }
};

export const sendingValues = (
  { state, today }: Pick<Desk, 'state' | 'today'>,
  letter: LetterKind | null,
  to: Addressee,
): SendingValues => ({
  sentOn: today,
  means: hasEmail(state, to) ? 'email' : 'post',
  document: filedLetters(state, letter, to)[0]?.id ?? '',
});

/** An empty day is named as missing by `decide`. */
export const sendingOf = (
  { sentOn, means, document }: SendingValues,
  { state }: Pick<Desk, 'state'>,
  letter: LetterKind | null,
  to: Addressee,
): Sending => ({
  sentOn: sentOn ?? ('' as PlainDate),
  means,
  document: filedLetters(state, letter, to).find(({ id }) => id === document) ?? null,
});

/** When and how something went out, and which letter of the file it was. */
export const SendingFields = ({
  desk,
  letter,
  to,
  tools,
  on,
}: {
  desk: Desk;
  letter: LetterKind | null;
  to: Addressee;
  tools: FormTools<SendingValues>;
  on: string;
}) => {
  const { complaint, domain } = useText();
  return (
    <>
      <DayField tools={tools} field="sentOn" label={on} desk={desk} />
      <Select
        label={complaint.forms.means}
        data={options(sendMeans, domain.sendMeans)}
        value={tools.values.means}
        onChange={(means) => means && tools.set({ means: means as SendMeans })}
      />
      <LetterField
        letters={filedLetters(desk.state, letter, to)}
        value={tools.values.document}
        onChange={(document) => tools.set({ document })}
      />
    </>
  );
};
