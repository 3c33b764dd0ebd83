import { assertNever } from '../../../shared/base/assert-never.ts';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { ComplaintCommand } from '../../../shared/complaint/commands.ts';
import type { Sending } from '../../../shared/complaint/events.ts';
import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import { partyBehind } from '../../../shared/complaint/letter-rules.ts';
import type { Addressee } from '../../../shared/complaint/parties.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import type { LetterEntries } from './letter-entries.ts';

/** Letters whose sending is no fact of its own: that they lie in the file says enough. */
type OnlyFiled = 'conversation-record' | 'forwarded-to-board';

export const isRecordedWhenSent = (kind: LetterKind): kind is Exclude<LetterKind, OnlyFiled> =>
  kind !== 'conversation-record' && kind !== 'forwarded-to-board';

/** What it means in the procedure that this letter went out; `null` for a letter whose sending is no fact of its own. */
export const sentCommand = (
  kind: LetterKind,
  to: Addressee,
  sending: Sending,
  state: OpenComplaint,
  entries: LetterEntries,
): ComplaintCommand | null => {
  switch (kind) {
    case 'acknowledgement':
      return { type: 'RecordAcknowledgementSent', ...sending };
    case 'authorisation-request':
      return { type: 'RecordAuthorisationRequested', ...sending };
    case 'invitation-to-explain':
    case 'request-to-person-involved': {
      const { sentOn: requestedOn, ...rest } = sending;
      return { type: 'RecordExplanationRequested', of: partyBehind(to), requestedOn, ...rest };
    }
    case 'reminder-to-person-involved':
      return { type: 'RecordReminderSent', of: partyBehind(to), ...sending };
    case 'delay-notice':
      return {
        type: 'RecordDelayAnnounced',
        reason: entries.delayReason,
        // An empty day is named as missing by `decide`.
        expectedOn: entries.expectedOn ?? ('' as PlainDate),
        ...sending,
      };
    case 'verdict':
      return {
        type: 'RecordVerdictSent',
        to: to.party === 'representative' ? 'representative' : 'complainant',
        ...sending,
      };
    case 'forwarded-to-dpo':
      return state.status === 'closed'
        ? { type: 'RecordEndingConfirmed', ...sending }
        : { type: 'RecordDpoInformed', remark: null, ...sending };
    case 'not-handled':
    case 'ending-confirmed':
      return { type: 'RecordEndingConfirmed', ...sending };
    case 'objection-invitation':
      return { type: 'RecordObjectorInvited', ...sending };
    case 'objection-too-late':
    case 'board-decision':
      return { type: 'RecordObjectionDecisionSent', ...sending };
    case 'conversation-record':
    case 'forwarded-to-board':
      return null;
    default:
      return assertNever(kind);
  }
};
