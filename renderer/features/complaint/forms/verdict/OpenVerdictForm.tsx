import { assertNever } from '../../../../../shared/base/assert-never.ts';
import type { VerdictRequest } from '../../form-request.ts';
import type { Desk } from '../desk.ts';
import { DelayForm } from './DelayForm.tsx';
import { VerdictForm } from './VerdictForm.tsx';
import { VerdictReceivedForm } from './VerdictReceivedForm.tsx';
import { VerdictSentForm } from './VerdictSentForm.tsx';

/** The form of one step of the answer (R7 to R12). */
export const OpenVerdictForm = ({ request, desk }: { request: VerdictRequest; desk: Desk }) => {
  switch (request.action) {
    case 'announce-delay':
      return <DelayForm desk={desk} />;
    case 'issue-verdict':
      return <VerdictForm desk={desk} />;
    case 'send-verdict':
      return <VerdictSentForm desk={desk} />;
    case 'record-verdict-received':
      return <VerdictReceivedForm desk={desk} />;
    default:
      return assertNever(request);
  }
};
