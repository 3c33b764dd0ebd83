import { assertNever } from '../base/assert-never.ts';
import type { PlainDate } from '../base/plain-date.ts';
import { type Asked, answer, completeFor, type Decision, sendingOf, sendingRefusal, sent } from './asked.ts';
import { dated, day, firstOf, line, mayText, mustLine, mustList, mustText, text, textOrNull } from './checks.ts';
import type { ExceptionCommand } from './commands.ts';
import type { ForwardedTo, NotHandledGround } from './exception-events.ts';
import type { Refusal } from './refusals.ts';
import { contactFields, tidyContact } from './registration.ts';
import { hasSubject, isAuthorised, type OpenComplaint, verdictReceiptOf } from './state.ts';
import { privacySubject, returnToWorkSubject, type SubjectId } from './subjects.ts';

/** Authorisation (R4), the exceptions (R2, R16, R17), the endings and the way back. */
export const contentsOfException = (command: ExceptionCommand, state: OpenComplaint, asked: Asked): Decision => {
  switch (command.type) {
    case 'NameRepresentative': {
      const representative = tidyContact(command.representative);
      return answer(completeFor(asked, ...contactFields('representative', representative)), {
        type: 'RepresentativeNamed',
        representative,
      });
    }
    case 'RecordRepresentativeLeft': {
      const { leftOn } = command;
      const reason = text(command.reason);
      return answer(completeFor(asked, day('leftOn', leftOn), mustText('reason', reason)), {
        type: 'RepresentativeLeft',
        leftOn,
        reason,
      });
    }
    case 'RecordAuthorisationRequested':
      return sent('AuthorisationRequested', command, asked);
    case 'RecordAuthorisation': {
      const { receivedOn, signedOn, documents } = command;
      return answer(
        firstOf(
          completeFor(asked, day('receivedOn', receivedOn), mustList('documents', documents)),
          // It may have been signed before the complaint came in.
          signedOn &&
            dated(asked.rule, 'signedOn', signedOn, { latest: { day: receivedOn, because: 'authorisation' } }),
        ),
        { type: 'AuthorisationReceived', receivedOn, signedOn, documents },
      );
    }
    case 'RecordAuthorisationWithdrawn': {
      const { withdrawnOn } = command;
      const reason = text(command.reason);
      return answer(completeFor(asked, day('withdrawnOn', withdrawnOn), mustText('reason', reason)), {
        type: 'AuthorisationWithdrawn',
        withdrawnOn,
        reason,
      });
    }
    case 'RecordDpoInformed': {
      const remark = textOrNull(command.remark);
      return answer(sendingRefusal(command, asked, mayText('remark', remark)), {
        type: 'DpoInformed',
        remark,
        ...sendingOf(command),
      });
    }
    case 'ForwardToBoard': {
      const { forwardedOn } = command;
      const reason = text(command.reason);
      return answer(completeFor(asked, day('forwardedOn', forwardedOn), mustText('reason', reason)), {
        type: 'ForwardedToBoard',
        forwardedOn,
        reason,
      });
    }
    case 'SplitOffPart': {
      const { splitOn } = command;
      const subjects = [...new Set(command.subjects)];
      const reason = text(command.reason);
      return answer(
        firstOf(
          completeFor(asked, mustList('subjects', subjects), day('splitOn', splitOn), mustText('reason', reason)),
          partRefusal(subjects, state),
        ),
        {
          type: 'PartSplitOff',
          splitOn,
          subjects,
          into: { stream: command.into.stream, number: command.into.number },
          reason,
        },
      );
    }
    case 'RecordWithdrawal': {
      const { withdrawnOn, means, documents } = command;
      const reason = text(command.reason);
      return answer(completeFor(asked, day('withdrawnOn', withdrawnOn), mustText('reason', reason)), {
        type: 'ComplaintWithdrawn',
        withdrawnOn,
        means,
        reason,
        documents,
      });
    }
    case 'RecordSettlement': {
      const { settledOn, documents } = command;
      const agreement = text(command.agreement);
      return answer(completeFor(asked, day('settledOn', settledOn), mustText('agreement', agreement)), {
        type: 'ComplaintSettled',
        settledOn,
        agreement,
        documents,
      });
    }
    case 'ForwardComplaint': {
      const { forwardedOn } = command;
      const reason = text(command.reason);
      const to: ForwardedTo =
        command.to.body === 'dpo' ? { body: 'dpo' } : { body: 'other', name: line(command.to.name) };
      return answer(
        firstOf(
          completeFor(
            asked,
            ...(to.body === 'other' ? [mustLine('to.name', to.name)] : []),
            day('forwardedOn', forwardedOn),
            mustText('reason', reason),
          ),
          to.body === 'dpo' && !hasSubject(state, privacySubject) ? { type: 'not-about-privacy', rule: 'R2' } : null,
        ),
        { type: 'ComplaintForwarded', forwardedOn, to, reason },
      );
    }
    case 'DeclineComplaint': {
      const { decidedOn, ground } = command;
      const reason = text(command.reason);
      return answer(
        firstOf(
          completeFor(asked, day('decidedOn', decidedOn), mustText('reason', reason)),
          groundRefusal(ground, state),
        ),
        { type: 'ComplaintNotHandled', decidedOn, ground, reason },
      );
    }
    case 'VoidRegistration': {
      const { voidedOn } = command;
      const reason = text(command.reason);
      return answer(completeFor(asked, day('voidedOn', voidedOn), mustText('reason', reason)), {
        type: 'RegistrationVoided',
        voidedOn,
        reason,
      });
    }
    case 'CloseComplaint': {
      const { closedOn } = command;
      const remark = textOrNull(command.remark);
      return answer(
        completeFor(
          asked,
          day('closedOn', closedOn),
          mayStillObject(closedOn, state, asked) ? mustText('remark', remark, 'R12') : mayText('remark', remark),
        ),
        { type: 'ComplaintClosed', closedOn, remark },
      );
    }
    case 'RecordEndingConfirmed':
      return sent('EndingConfirmed', command, asked);
    case 'ReopenComplaint': {
      const { reopenedOn } = command;
      const reason = text(command.reason);
      return answer(completeFor(asked, day('reopenedOn', reopenedOn), mustText('reason', reason)), {
        type: 'ComplaintReopened',
        reopenedOn,
        reason,
      });
    }
    default:
      return assertNever(command);
  }
};

/** R16, R17: subjects of this complaint, and one at least stays. */
const partRefusal = (subjects: readonly SubjectId[], state: OpenComplaint): Refusal | null => {
  const foreign = subjects.find((subject) => !hasSubject(state, subject));
  if (foreign) return { type: 'subject-not-there', subject: foreign, rule: 'R16' };
  return subjects.length === state.received.subjects.length ? { type: 'whole-complaint', rule: 'R16' } : null;
};

/** R16: the whole complaint is about return-to-work advice. R4: a representative whose authorisation never came. */
const groundRefusal = (ground: NotHandledGround, state: OpenComplaint): Refusal | null => {
  const { subjects } = state.received;
  switch (ground) {
    case 'return-to-work-advice':
      return subjects.length > 0 && subjects.every((subject) => subject === returnToWorkSubject)
        ? null
        : { type: 'ground-does-not-apply', ground, rule: 'R16' };
    case 'no-authorisation':
      return state.representation && !isAuthorised(state)
        ? null
        : { type: 'ground-does-not-apply', ground, rule: 'R4' };
    case 'outside-regulation':
      return null;
    default:
      return assertNever(ground);
  }
};

/** R12: whether, on that day, the complainant can still object: also while the verdict's receipt is unknown. */
const mayStillObject = (on: PlainDate, state: OpenComplaint, { context }: Asked): boolean => {
  if (state.status !== 'answered') return false;
  const receipt = verdictReceiptOf(state);
  return receipt === null || on <= context.objectionDueFrom(receipt.receivedOn);
};
