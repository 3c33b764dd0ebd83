import { assertNever } from '../../../../shared/base/assert-never.ts';
import type { FormRequest } from '../form-request.ts';
import { DocumentsForm } from './DocumentsForm.tsx';
import type { Desk } from './desk.ts';
import { ExplanationForm } from './ExplanationForm.tsx';
import { HandlerForm } from './HandlerForm.tsx';
import { NoteForm } from './NoteForm.tsx';
import { PersonForm } from './PersonForm.tsx';
import { RequestForm } from './RequestForm.tsx';
import { AcknowledgementForm, VerdictSentForm } from './SentForm.tsx';
import { VerdictForm } from './VerdictForm.tsx';
import { WaiverForm } from './WaiverForm.tsx';

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
  switch (request.form) {
    case 'acknowledgement':
      return <AcknowledgementForm desk={desk} />;
    case 'request':
      return <RequestForm desk={desk} party={request.party} />;
    case 'explanation':
      return <ExplanationForm desk={desk} party={request.party} />;
    case 'waiver':
      return <WaiverForm desk={desk} party={request.party} />;
    case 'person':
      return <PersonForm desk={desk} />;
    case 'verdict':
      return <VerdictForm desk={desk} />;
    case 'verdict-sent':
      return <VerdictSentForm desk={desk} />;
    case 'note':
      return <NoteForm desk={desk} />;
    case 'documents':
      return <DocumentsForm desk={desk} dropped={dropped} />;
    case 'handler':
      return <HandlerForm desk={desk} />;
    default:
      return assertNever(request);
  }
};
