import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import { useText } from '../../../../text/text.tsx';
import type { RequestOf } from '../../form-request.ts';
import type { Desk } from '../desk.ts';
import { DayField, LineField, TextField } from '../fields.tsx';
import { RecordForm } from '../RecordForm.tsx';
import { AboutMeasure } from './AboutMeasure.tsx';

type Values = { readonly owner: string; readonly dueOn: PlainDate | null; readonly reason: string };

/** R9: another owner or another date, with why; what was promised stays. */
export const MeasureChangeForm = ({ desk, request }: { desk: Desk; request: RequestOf<'change-measure'> }) => {
  const texts = useText().complaint.measureForms.change;
  const { measure } = request;
  const now = desk.state.measures.find(({ id }) => id === measure);
  const initial: Values = { owner: now?.owner ?? '', dueOn: now?.dueOn ?? null, reason: '' };
  return (
    <RecordForm
      desk={desk}
      request={request}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      toCommand={({ owner, dueOn, reason }) => ({
        type: 'ChangeMeasure',
        measure,
        owner,
        dueOn: dueOn ?? ('' as PlainDate),
        reason,
      })}
    >
      {(tools) => (
        <>
          <AboutMeasure state={desk.state} measure={measure} />
          <LineField tools={tools} field="owner" label={texts.owner} required autoFocus />
          <DayField tools={tools} field="dueOn" label={texts.dueOn} desk={desk} planned />
          <TextField tools={tools} field="reason" label={texts.reason} />
        </>
      )}
    </RecordForm>
  );
};
