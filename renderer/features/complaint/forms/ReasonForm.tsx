import type { PlainDate } from '../../../../shared/base/plain-date.ts';
import type { ComplaintCommand } from '../../../../shared/complaint/commands.ts';
import type { DateField as DateFieldName } from '../../../../shared/complaint/fields.ts';
import { DateField } from '../../../components/DateField.tsx';
import type { FormRequest } from '../form-request.ts';
import type { Consequence } from './Confirm.tsx';
import type { Desk } from './desk.ts';
import { TextField } from './fields.tsx';
import { RecordForm } from './RecordForm.tsx';

type ReasonTexts = {
  readonly title: string;
  readonly intro: string;
  readonly submit: string;
  readonly on: string;
  readonly reason: string;
  readonly reasonHint?: string;
};
type Values = { readonly on: PlainDate | null; readonly reason: string };

/** Something that happened on a day, and why: serves every action that asks for nothing else. */
export const ReasonForm = ({
  desk,
  request,
  texts,
  day,
  toCommand,
  consequence,
}: {
  desk: Desk;
  request: FormRequest;
  texts: ReasonTexts;
  /** What the command calls the day. */
  day: DateFieldName;
  toCommand: (on: PlainDate, reason: string) => ComplaintCommand;
  /** For what cannot be undone: the consequence, asked before it is recorded. */
  consequence?: Consequence;
}) => {
  const initial: Values = { on: desk.today, reason: '' };
  return (
    <RecordForm
      desk={desk}
      request={request}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      {...(consequence ? { consequence: () => consequence } : {})}
      toCommand={({ on, reason }) => toCommand(on ?? ('' as PlainDate), reason)}
    >
      {(tools) => (
        <>
          <TextField tools={tools} field="reason" label={texts.reason} description={texts.reasonHint} autoFocus />
          <DateField
            label={texts.on}
            required
            value={tools.values.on}
            onChange={(on) => tools.set({ on })}
            today={desk.today}
            maxDate={desk.today}
            error={tools.errorOf(day)}
          />
        </>
      )}
    </RecordForm>
  );
};
