import { assertNever } from '../../../../../shared/base/assert-never.ts';
import { useText } from '../../../../text/text.tsx';
import type { EndingRequest } from '../../form-request.ts';
import type { Desk } from '../desk.ts';
import { ReasonForm } from '../ReasonForm.tsx';
import { CloseForm } from './CloseForm.tsx';
import { DeclineForm } from './DeclineForm.tsx';
import { EndingConfirmedForm } from './EndingConfirmedForm.tsx';
import { ForwardForm } from './ForwardForm.tsx';
import { SettleForm } from './SettleForm.tsx';
import { WithdrawForm } from './WithdrawForm.tsx';

/** The form of an ending, or of the way back. */
export const OpenEndingForm = ({ request, desk }: { request: EndingRequest; desk: Desk }) => {
  const texts = useText().complaint.endings;
  switch (request.action) {
    case 'withdraw':
      return <WithdrawForm desk={desk} />;
    case 'settle':
      return <SettleForm desk={desk} />;
    case 'forward':
      return <ForwardForm desk={desk} />;
    case 'decline':
      return <DeclineForm desk={desk} />;
    case 'void-registration':
      return (
        <ReasonForm
          desk={desk}
          request={request}
          texts={texts.void}
          day="voidedOn"
          consequence={{ title: texts.void.question, body: texts.void.body, yes: texts.void.yes }}
          toCommand={(voidedOn, reason) => ({
            type: 'VoidRegistration',
            voidedOn,
            reason,
          })}
        />
      );
    case 'close':
      return <CloseForm desk={desk} />;
    case 'confirm-ending':
      return <EndingConfirmedForm desk={desk} />;
    case 'reopen':
      return (
        <ReasonForm
          desk={desk}
          request={request}
          texts={texts.reopen}
          day="reopenedOn"
          toCommand={(reopenedOn, reason) => ({
            type: 'ReopenComplaint',
            reopenedOn,
            reason,
          })}
        />
      );
    default:
      return assertNever(request);
  }
};
