import { assertNever } from '../base/assert-never.ts';
import { type Asked, answer, completeFor, type Decision, sent } from './asked.ts';
import {
  day,
  firstOf,
  lineOrNull,
  mayLine,
  mayText,
  mustLine,
  mustList,
  mustText,
  text,
  textOrNull,
} from './checks.ts';
import type { ObjectionCommand } from './commands.ts';
import type { ObjectionDecided } from './objection-events.ts';
import { latenessOf } from './objection-term.ts';
import type { Refusal } from './refusals.ts';
import { type OpenComplaint, verdictReceiptOf } from './state.ts';
import { measureFields, measuresRefusal, tidyMeasure, verdictNeeds } from './verdict.ts';

/** What comes after the verdict (R12 to R15). */
export const contentsOfObjection = (command: ObjectionCommand, state: OpenComplaint, asked: Asked): Decision => {
  switch (command.type) {
    case 'RecordObjection': {
      const { receivedOn, means, documents } = command;
      const words = text(command.text);
      const lateness = latenessOf(receivedOn, verdictReceiptOf(state)?.receivedOn ?? null, asked.context);
      return answer(completeFor(asked, day('receivedOn', receivedOn), mustText('text', words)), {
        type: 'ObjectionReceived',
        receivedOn,
        means,
        text: words,
        documents,
        ...lateness,
      });
    }
    case 'DecideLateObjection': {
      const { decidedOn, admitted } = command;
      const reason = text(command.reason);
      return answer(completeFor(asked, day('decidedOn', decidedOn), mustText('reason', reason)), {
        type: 'LateObjectionDecided',
        decidedOn,
        admitted,
        reason,
      });
    }
    case 'RecordObjectorInvited':
      return sent('ObjectorInvited', command, asked);
    case 'RecordObjectionHearingDeclined': {
      const { declinedOn } = command;
      const reason = textOrNull(command.reason);
      return answer(completeFor(asked, day('declinedOn', declinedOn), mayText('reason', reason)), {
        type: 'ObjectionHearingDeclined',
        declinedOn,
        reason,
      });
    }
    case 'RecordObjectionWithdrawn': {
      const { withdrawnOn } = command;
      const reason = textOrNull(command.reason);
      return answer(completeFor(asked, day('withdrawnOn', withdrawnOn), mayText('reason', reason)), {
        type: 'ObjectionWithdrawn',
        withdrawnOn,
        reason,
      });
    }
    case 'DecideObjection': {
      const decision: ObjectionDecided = {
        type: 'ObjectionDecided',
        decidedOn: command.decidedOn,
        outcome: command.outcome,
        reasons: text(command.reasons),
        verdictBecomes: command.verdictBecomes,
        change: textOrNull(command.change),
        measures: command.measures.map(tidyMeasure),
      };
      return answer(decisionRefusal(decision, state, asked), decision);
    }
    case 'RecordObjectionDecisionSent':
      return sent('ObjectionDecisionSent', command, asked);
    case 'RecordDisputeReferral': {
      const { knownOn } = command;
      const reference = lineOrNull(command.reference);
      const remark = textOrNull(command.remark);
      return answer(
        completeFor(asked, day('knownOn', knownOn), mayLine('reference', reference), mayText('remark', remark)),
        { type: 'DisputeReferred', knownOn, reference, remark },
      );
    }
    default:
      return assertNever(command);
  }
};

/**
 * R14: an objection that is upheld, wholly or in part, says what it changes; a dismissed one changes nothing. R9: a
 * verdict that becomes (partly) upheld names measures, unless the file has some that still stand.
 */
const decisionRefusal = (decision: ObjectionDecided, state: OpenComplaint, asked: Asked): Refusal | null => {
  const { outcome, verdictBecomes, change, measures } = decision;
  if (outcome === 'dismissed') {
    if (verdictBecomes !== null) return { type: 'change-not-allowed', field: 'verdictBecomes', rule: 'R14' };
    if (change !== null) return { type: 'change-not-allowed', field: 'change', rule: 'R14' };
  }
  const none = (verdictBecomes ?? outcome) === 'dismissed';
  if (none && measures.length > 0)
    return { type: 'measures-not-allowed', outcome: verdictBecomes ?? outcome, rule: 'R9' };
  const standing = state.measures.filter(({ progress }) => progress.status !== 'dropped');
  const wanting = verdictBecomes !== null && verdictNeeds(verdictBecomes).measures === 'needed';
  return firstOf(
    completeFor(
      asked,
      day('decidedOn', decision.decidedOn),
      mustText('reasons', decision.reasons),
      ...(outcome === 'dismissed'
        ? []
        : [mustLine('verdictBecomes', verdictBecomes ?? ''), mustText('change', change)]),
      ...(wanting ? [mustList('measures', [...measures, ...standing, ...state.linkedMeasures], 'R9')] : []),
      ...measureFields(measures),
    ),
    measuresRefusal(measures, state),
  );
};
