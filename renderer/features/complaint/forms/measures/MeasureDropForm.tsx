import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import { useText } from '../../../../text/text.tsx';
import type { RequestOf } from '../../form-request.ts';
import type { Desk } from '../desk.ts';
import { DayField, TextField } from '../fields.tsx';
import { RecordForm } from '../RecordForm.tsx';
import { AboutMeasure } from './AboutMeasure.tsx';

type Values = { readonly droppedOn: PlainDate | null; readonly reason: string };

/** R9: a promise that will not be kept, and why. */
export const MeasureDropForm = ({ desk, request }: { desk: Desk; request: RequestOf<'drop-measure'> }) => {
  const texts = useText().complaint.measureForms.drop;
  const { measure } = request;
  const initial: Values = { droppedOn: desk.today, reason: '' };
  return (
    <RecordForm
      desk={desk}
      request={request}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      toCommand={({ droppedOn, reason }) => ({
        type: 'DropMeasure',
        measure,
        droppedOn: droppedOn ?? ('' as PlainDate),
        reason,
      })}
      consequence={() => texts.confirm}
    >
      {(tools) => (
        <>
          <AboutMeasure state={desk.state} measure={measure} />
          <TextField tools={tools} field="reason" label={texts.reason} autoFocus />
          <DayField tools={tools} field="droppedOn" label={texts.on} desk={desk} />
        </>
      )}
    </RecordForm>
  );
};
