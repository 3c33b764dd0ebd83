import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import { useText } from '../../../../text/text.tsx';
import type { RequestOf } from '../../form-request.ts';
import type { Desk } from '../desk.ts';
import { DayField, TextField } from '../fields.tsx';
import { RecordForm } from '../RecordForm.tsx';
import { AboutMeasure } from './AboutMeasure.tsx';

type Values = { readonly on: PlainDate | null; readonly progress: string };

/** R19: how far a measure is; it stays open. */
export const MeasureProgressForm = ({ desk, request }: { desk: Desk; request: RequestOf<'report-measure'> }) => {
  const texts = useText().complaint.measureForms.progress;
  const { measure } = request;
  const initial: Values = { on: desk.today, progress: '' };
  return (
    <RecordForm
      desk={desk}
      request={request}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      toCommand={({ on, progress }) => ({
        type: 'ReportMeasureProgress',
        measure,
        on: on ?? ('' as PlainDate),
        progress,
      })}
    >
      {(tools) => (
        <>
          <AboutMeasure state={desk.state} measure={measure} />
          <TextField tools={tools} field="progress" label={texts.text} autoFocus />
          <DayField tools={tools} field="on" label={texts.on} desk={desk} />
        </>
      )}
    </RecordForm>
  );
};
