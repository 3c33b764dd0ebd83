import { Select } from '@mantine/core';
import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import type { ComplaintWithdrawn } from '../../../../../shared/complaint/exception-events.ts';
import { useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { FileField } from '../FileField.tsx';
import { DayField, TextField } from '../fields.tsx';
import { options, sendMeans } from '../means-options.ts';
import { RecordForm } from '../RecordForm.tsx';

type Means = ComplaintWithdrawn['means'];
const means: readonly Means[] = ['phone', 'in-person', ...sendMeans];
type Values = { readonly withdrawnOn: PlainDate | null; readonly means: Means; readonly reason: string };

/** The complainant does not go on; no verdict follows. */
export const WithdrawForm = ({ desk }: { desk: Desk }) => {
  const { complaint, domain } = useText();
  const { withdraw: texts, documents, confirm } = complaint.endings;
  const initial: Values = { withdrawnOn: desk.today, means: 'email', reason: '' };
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'withdraw' }}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      consequence={() => ({ title: texts.question, body: `${confirm.closes} ${confirm.letter}`, yes: texts.yes })}
      toCommand={(values, filed) => ({
        type: 'RecordWithdrawal',
        withdrawnOn: values.withdrawnOn ?? ('' as PlainDate),
        means: values.means,
        reason: values.reason,
        documents: filed,
      })}
    >
      {(tools) => (
        <>
          <TextField tools={tools} field="reason" label={texts.reason} autoFocus />
          <Select
            label={texts.means}
            data={options(means, { ...domain.explanationMeans, ...domain.sendMeans })}
            value={tools.values.means}
            onChange={(chosen) => chosen && tools.set({ means: chosen as Means })}
          />
          <DayField tools={tools} field="withdrawnOn" label={texts.on} desk={desk} />
          <FileField label={documents} files={tools.files} onChange={tools.setFiles} />
        </>
      )}
    </RecordForm>
  );
};
