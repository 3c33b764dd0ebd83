import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import { verdictReceiptOf } from '../../../../../shared/complaint/state.ts';
import { Notice } from '../../../../components/Notice.tsx';
import { formatDate } from '../../../../text/dates.ts';
import { useLanguage, useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { DayField, TextField } from '../fields.tsx';
import { RecordForm } from '../RecordForm.tsx';

type Values = { readonly closedOn: PlainDate | null; readonly remark: string };

/** After the verdict or the board's decision; within the time to object (R12) only with a remark. */
export const CloseForm = ({ desk }: { desk: Desk }) => {
  const { close: texts } = useText().complaint.endings;
  const { state, judging, today } = desk;
  const answered = state.status === 'answered';
  const receipt = verdictReceiptOf(state);
  const due = receipt && judging.objectionDueFrom(receipt.receivedOn);
  const initial: Values = { closedOn: today, remark: '' };
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'close' }}
      title={texts.title}
      intro={answered ? texts.intro.answered : texts.intro.objection}
      submit={texts.submit}
      initial={initial}
      toCommand={({ closedOn, remark }) => ({
        type: 'CloseComplaint',
        closedOn: closedOn ?? ('' as PlainDate),
        remark: remark.trim() || null,
      })}
    >
      {(tools) => {
        const { closedOn } = tools.values;
        const within = answered && (due === null || (closedOn !== null && closedOn <= due));
        return (
          <>
            <DayField tools={tools} field="closedOn" label={texts.on} desk={desk} />
            {within ? <TooEarly due={due} /> : null}
            <TextField tools={tools} field="remark" label={texts.remark} required={within} autoFocus={within} />
          </>
        );
      }}
    </RecordForm>
  );
};

const TooEarly = ({ due }: { due: PlainDate | null }) => {
  const { close: texts } = useText().complaint.endings;
  const language = useLanguage();
  return (
    <Notice meaning="soon">
      {due ? texts.within(formatDate(due, language, 'long')) : texts.receiptUnknown} {texts.stillPossible}
    </Notice>
  );
};
