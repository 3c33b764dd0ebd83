import { assertNever } from '../../../../../shared/base/assert-never.ts';
import type { RequestOf } from '../../form-request.ts';
import type { Desk } from '../desk.ts';
import { LinkMeasureForm } from './LinkMeasureForm.tsx';
import { MeasureChangeForm } from './MeasureChangeForm.tsx';
import { MeasureDoneForm } from './MeasureDoneForm.tsx';
import { MeasureDropForm } from './MeasureDropForm.tsx';
import { MeasureProgressForm } from './MeasureProgressForm.tsx';

type MeasureRequest = RequestOf<
  'report-measure' | 'complete-measure' | 'change-measure' | 'drop-measure' | 'link-measure'
>;

/** The form for one step of a measure (R9, R19). */
export const OpenMeasureForm = ({ request, desk }: { request: MeasureRequest; desk: Desk }) => {
  switch (request.action) {
    case 'report-measure':
      return <MeasureProgressForm desk={desk} request={request} />;
    case 'complete-measure':
      return <MeasureDoneForm desk={desk} request={request} />;
    case 'change-measure':
      return <MeasureChangeForm desk={desk} request={request} />;
    case 'drop-measure':
      return <MeasureDropForm desk={desk} request={request} />;
    case 'link-measure':
      return <LinkMeasureForm desk={desk} />;
    default:
      return assertNever(request);
  }
};
