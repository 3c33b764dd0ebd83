import { assertNever } from '../../../../../shared/base/assert-never.ts';
import { useText } from '../../../../text/text.tsx';
import type { ExceptionRequest } from '../../form-request.ts';
import type { Desk } from '../desk.ts';
import { ReasonForm } from '../ReasonForm.tsx';
import { DpoForm } from './DpoForm.tsx';
import { SplitForm } from './SplitForm.tsx';

/** The form of an exception: privacy (R2), financial damage (R17), several parts (R16, R17). */
export const OpenExceptionForm = ({ request, desk }: { request: ExceptionRequest; desk: Desk }) => {
  const texts = useText().complaint.exceptions;
  switch (request.action) {
    case 'inform-dpo':
      return <DpoForm desk={desk} />;
    case 'forward-to-board':
      return (
        <ReasonForm
          desk={desk}
          request={request}
          texts={texts.board}
          day="forwardedOn"
          consequence={texts.board.confirm}
          toCommand={(forwardedOn, reason) => ({
            type: 'ForwardToBoard',
            forwardedOn,
            reason,
          })}
        />
      );
    case 'split-off':
      return <SplitForm desk={desk} />;
    default:
      return assertNever(request);
  }
};
