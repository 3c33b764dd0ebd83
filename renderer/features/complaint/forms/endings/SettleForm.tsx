import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import { useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { FileField } from '../FileField.tsx';
import { DayField, TextField } from '../fields.tsx';
import { RecordForm } from '../RecordForm.tsx';

type Values = { readonly settledOn: PlainDate | null; readonly agreement: string };

/** Settled without a verdict, with what was agreed. */
export const SettleForm = ({ desk }: { desk: Desk }) => {
  const { settle: texts, documents, confirm } = useText().complaint.endings;
  const initial: Values = { settledOn: desk.today, agreement: '' };
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'settle' }}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      consequence={() => ({ title: texts.question, body: `${confirm.closes} ${confirm.letter}`, yes: texts.yes })}
      toCommand={({ settledOn, agreement }, filed) => ({
        type: 'RecordSettlement',
        settledOn: settledOn ?? ('' as PlainDate),
        agreement,
        documents: filed,
      })}
    >
      {(tools) => (
        <>
          <TextField tools={tools} field="agreement" label={texts.agreement} rows={6} autoFocus />
          <DayField tools={tools} field="settledOn" label={texts.on} desk={desk} />
          <FileField label={documents} files={tools.files} onChange={tools.setFiles} />
        </>
      )}
    </RecordForm>
  );
};
