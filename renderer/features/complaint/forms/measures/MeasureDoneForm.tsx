import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import { useText } from '../../../../text/text.tsx';
import type { RequestOf } from '../../form-request.ts';
import type { Desk } from '../desk.ts';
import { FileField } from '../FileField.tsx';
import { DayField, TextField } from '../fields.tsx';
import { RecordForm } from '../RecordForm.tsx';
import { AboutMeasure } from './AboutMeasure.tsx';

type Values = { readonly doneOn: PlainDate | null; readonly evidence: string };

/** R9, R19: a measure was done, with what shows it. */
export const MeasureDoneForm = ({ desk, request }: { desk: Desk; request: RequestOf<'complete-measure'> }) => {
  const texts = useText().complaint.measureForms.done;
  const { measure } = request;
  const initial: Values = { doneOn: desk.today, evidence: '' };
  return (
    <RecordForm
      desk={desk}
      request={request}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      toCommand={({ doneOn, evidence }, documents) => ({
        type: 'CompleteMeasure',
        measure,
        doneOn: doneOn ?? ('' as PlainDate),
        evidence,
        documents,
      })}
    >
      {(tools) => (
        <>
          <AboutMeasure state={desk.state} measure={measure} />
          <TextField tools={tools} field="evidence" label={texts.evidence} description={texts.evidenceHint} autoFocus />
          <FileField label={texts.documents} files={tools.files} onChange={tools.setFiles} />
          <DayField tools={tools} field="doneOn" label={texts.on} desk={desk} />
        </>
      )}
    </RecordForm>
  );
};
