import { assertNever } from '../../../../shared/base/assert-never.ts';
import { useRegulation } from '../../../store/use-store.tsx';
import { termLength } from '../../../text/term-words.ts';
import { useText } from '../../../text/text.tsx';
import type { FormRequest } from '../form-request.ts';
import { OpenAuthorisationForm } from './authorisation/OpenAuthorisationForm.tsx';
import { OpenCorrectionForm } from './corrections/OpenCorrectionForm.tsx';
import type { Desk } from './desk.ts';
import { OpenEndingForm } from './endings/OpenEndingForm.tsx';
import { OpenExceptionForm } from './exceptions/OpenExceptionForm.tsx';
import { DocumentsForm } from './file/DocumentsForm.tsx';
import { HandlerForm } from './file/HandlerForm.tsx';
import { NoteForm } from './file/NoteForm.tsx';
import { OpenHearingForm } from './hearing/OpenHearingForm.tsx';
import { OpenMeasureForm } from './measures/OpenMeasureForm.tsx';
import { OpenObjectionForm } from './objection/OpenObjectionForm.tsx';
import { SentForm } from './SentForm.tsx';
import { OpenVerdictForm } from './verdict/OpenVerdictForm.tsx';

/** The form that was asked for. `dropped` are files that were let go above the screen. */
export const OpenForm = ({
  request,
  desk,
  dropped,
}: {
  request: FormRequest;
  desk: Desk;
  dropped: readonly File[];
}) => {
  const words = useText();
  const regulation = useRegulation();
  const { acknowledgement } = words.complaint.forms;
  switch (request.action) {
    case 'acknowledge':
      return (
        <SentForm
          desk={desk}
          request={request}
          letter="acknowledgement"
          texts={{ ...acknowledgement, intro: acknowledgement.intro(termLength('acknowledgement', regulation, words)) }}
          toCommand={(sending) => ({ type: 'RecordAcknowledgementSent', ...sending })}
        />
      );
    case 'name-person-involved':
    case 'ask-explanation':
    case 'remind':
    case 'record-explanation':
    case 'waive-explanation':
    case 'plan-conversation':
    case 'cancel-conversation':
    case 'record-conversation':
    case 'record-conversation-answer':
      return <OpenHearingForm request={request} desk={desk} />;
    case 'name-representative':
    case 'request-authorisation':
    case 'record-authorisation':
    case 'withdraw-authorisation':
    case 'record-representative-left':
      return <OpenAuthorisationForm request={request} desk={desk} />;
    case 'announce-delay':
    case 'issue-verdict':
    case 'send-verdict':
    case 'record-verdict-received':
      return <OpenVerdictForm request={request} desk={desk} />;
    case 'record-objection':
    case 'decide-late-objection':
    case 'invite-objector':
    case 'decline-objection-hearing':
    case 'withdraw-objection':
    case 'decide-objection':
    case 'send-objection-decision':
    case 'record-dispute-referral':
      return <OpenObjectionForm request={request} desk={desk} />;
    case 'inform-dpo':
    case 'forward-to-board':
    case 'split-off':
      return <OpenExceptionForm request={request} desk={desk} />;
    case 'withdraw':
    case 'settle':
    case 'forward':
    case 'decline':
    case 'void-registration':
    case 'close':
    case 'confirm-ending':
    case 'reopen':
      return <OpenEndingForm request={request} desk={desk} />;
    case 'report-measure':
    case 'complete-measure':
    case 'change-measure':
    case 'drop-measure':
    case 'link-measure':
      return <OpenMeasureForm request={request} desk={desk} />;
    case 'correct':
    case 'strike-out':
      return <OpenCorrectionForm request={request} desk={desk} />;
    case 'assign-handler':
      return <HandlerForm desk={desk} />;
    case 'add-note':
      return <NoteForm desk={desk} />;
    case 'add-documents':
      return <DocumentsForm desk={desk} dropped={dropped} />;
    default:
      return assertNever(request);
  }
};
