import { assertNever } from '../../../../../shared/base/assert-never.ts';
import { representativeAddressee } from '../../../../../shared/complaint/parties.ts';
import { partyName } from '../../../../text/party-words.ts';
import { useText } from '../../../../text/text.tsx';
import type { AuthorisationRequest } from '../../form-request.ts';
import type { Desk } from '../desk.ts';
import { ReasonForm } from '../ReasonForm.tsx';
import { SentForm } from '../SentForm.tsx';
import { AuthorisationForm } from './AuthorisationForm.tsx';
import { RepresentativeForm } from './RepresentativeForm.tsx';

/** The form of one step of the authorisation (R4). */
export const OpenAuthorisationForm = ({ request, desk }: { request: AuthorisationRequest; desk: Desk }) => {
  const words = useText();
  const texts = words.complaint.authorisation;
  switch (request.action) {
    case 'name-representative':
      return <RepresentativeForm desk={desk} />;
    case 'request-authorisation':
      return (
        <SentForm
          desk={desk}
          request={request}
          letter="authorisation-request"
          to={representativeAddressee}
          texts={{
            title: texts.requested.title,
            intro: texts.requested.intro(partyName(representativeAddressee, desk.state, words)),
            submit: texts.requested.submit,
          }}
          toCommand={(sending) => ({ type: 'RecordAuthorisationRequested', ...sending })}
        />
      );
    case 'record-authorisation':
      return <AuthorisationForm desk={desk} />;
    case 'withdraw-authorisation':
      return (
        <ReasonForm
          desk={desk}
          request={request}
          texts={texts.withdrawn}
          day="withdrawnOn"
          toCommand={(withdrawnOn, reason) => ({
            type: 'RecordAuthorisationWithdrawn',
            withdrawnOn,
            reason,
          })}
        />
      );
    case 'record-representative-left':
      return (
        <ReasonForm
          desk={desk}
          request={request}
          texts={texts.left}
          day="leftOn"
          toCommand={(leftOn, reason) => ({
            type: 'RecordRepresentativeLeft',
            leftOn,
            reason,
          })}
        />
      );
    default:
      return assertNever(request);
  }
};
