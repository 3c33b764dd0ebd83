import { assertNever } from '../../../../../shared/base/assert-never.ts';
import type { ObjectionCommand } from '../../../../../shared/complaint/commands.ts';
import { objectionOf } from '../../../../../shared/complaint/state.ts';
import { useText } from '../../../../text/text.tsx';
import type { RequestOf } from '../../form-request.ts';
import type { Desk } from '../desk.ts';
import { SentForm } from '../SentForm.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { HearingDeclinedForm } from './HearingDeclinedForm.tsx';
import { LateDecisionForm } from './LateDecisionForm.tsx';
import { ObjectionForm } from './ObjectionForm.tsx';
import { ObjectionWithdrawnForm } from './ObjectionWithdrawnForm.tsx';
import { ReferralForm } from './ReferralForm.tsx';

type ObjectionRequest = RequestOf<
  | 'record-objection'
  | 'decide-late-objection'
  | 'invite-objector'
  | 'decline-objection-hearing'
  | 'withdraw-objection'
  | 'decide-objection'
  | 'send-objection-decision'
  | 'record-dispute-referral'
>;

/** The form of one step of the objection (R12 to R15). */
export const OpenObjectionForm = ({ request, desk }: { request: ObjectionRequest; desk: Desk }) => {
  const texts = useText().complaint.objection;
  switch (request.action) {
    case 'record-objection':
      return <ObjectionForm desk={desk} />;
    case 'decide-late-objection':
      return <LateDecisionForm desk={desk} />;
    case 'invite-objector':
      return (
        <SentForm
          desk={desk}
          request={request}
          letter="objection-invitation"
          texts={texts.invited}
          toCommand={(sending): ObjectionCommand => ({ type: 'RecordObjectorInvited', ...sending })}
        />
      );
    case 'decline-objection-hearing':
      return <HearingDeclinedForm desk={desk} />;
    case 'withdraw-objection':
      return <ObjectionWithdrawnForm desk={desk} />;
    case 'decide-objection':
      return <DecisionForm desk={desk} />;
    case 'send-objection-decision': {
      const turnedAway = objectionOf(desk.state)?.status === 'not-admitted';
      return (
        <SentForm
          desk={desk}
          request={request}
          letter={turnedAway ? 'objection-too-late' : 'board-decision'}
          texts={turnedAway ? texts.turnedAway : texts.sent}
          toCommand={(sending): ObjectionCommand => ({ type: 'RecordObjectionDecisionSent', ...sending })}
        />
      );
    }
    case 'record-dispute-referral':
      return <ReferralForm desk={desk} />;
    default:
      return assertNever(request);
  }
};
