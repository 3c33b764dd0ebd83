import type { ComplaintCommand } from '../../../../shared/complaint/commands.ts';
import type { Sending } from '../../../../shared/complaint/events.ts';
import type { LetterKind } from '../../../../shared/complaint/letter-kind.ts';
import { type Addressee, complainantParty } from '../../../../shared/complaint/parties.ts';
import { useText } from '../../../text/text.tsx';
import type { FormRequest } from '../form-request.ts';
import type { Consequence } from './Confirm.tsx';
import type { Desk } from './desk.ts';
import { RecordForm } from './RecordForm.tsx';
import { SendingFields, type SendingValues, sendingOf, sendingValues } from './SendingFields.tsx';

export type SentTexts = { readonly title: string; readonly intro: string; readonly submit: string };

/** Records that something went out: the day, how, and which letter of the file it was. Serves every `Sending`. */
export const SentForm = ({
  desk,
  request,
  letter,
  to = complainantParty,
  texts,
  toCommand,
  consequence,
}: {
  desk: Desk;
  request: FormRequest;
  /** The letter that it is; `null` when the procedure has none for it. */
  letter: LetterKind | null;
  to?: Addressee;
  texts: SentTexts;
  toCommand: (sending: Sending) => ComplaintCommand;
  /** For what cannot be undone: the consequence, asked before it is recorded. */
  consequence?: (values: SendingValues) => Consequence;
}) => {
  const { forms } = useText().complaint;
  return (
    <RecordForm
      desk={desk}
      request={request}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={sendingValues(desk, letter, to)}
      {...(consequence ? { consequence } : {})}
      toCommand={(values) => toCommand(sendingOf(values, desk, letter, to))}
    >
      {(tools) => <SendingFields desk={desk} letter={letter} to={to} tools={tools} on={forms.sentOn} />}
    </RecordForm>
  );
};
