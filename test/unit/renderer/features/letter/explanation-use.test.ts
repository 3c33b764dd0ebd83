import { describe, expect, test } from 'vitest';
import { explanationUse } from '../../../../../renderer/features/letter/explanation-use.ts';
import type { ComplaintEvent, ComplaintReceived } from '../../../../../shared/complaint/events.ts';
import type { LetterKind } from '../../../../../shared/complaint/letter-kind.ts';
import type { OpenComplaint } from '../../../../../shared/complaint/state.ts';
import {
  financialDamageSubject,
  privacySubject,
  returnToWorkSubject,
  type SubjectId,
} from '../../../../../shared/complaint/subjects.ts';
import { facts, stateAfter } from '../../../../support/given-complaint.ts';
import { later } from '../../../../support/later-facts.ts';

const about = (subjects: readonly SubjectId[], ...events: readonly ComplaintEvent[]): OpenComplaint => {
  const received: ComplaintReceived = { ...facts.received, subjects };
  const state = stateAfter([received, ...events]);
  if (state.status === 'unregistered') throw new Error('Nothing was received.');
  return state;
};

const outside: ComplaintEvent = { ...later.notHandled, ground: 'outside-regulation' };
const elsewhere: ComplaintEvent = { ...later.forwardedToDpo, to: { body: 'other', name: 'Gemeente Utrecht' } };

describe('what an explanation of one’s own is for in a letter', () => {
  test.each<[string, LetterKind, OpenComplaint, ReturnType<typeof explanationUse>]>([
    ['R16: to UWV', 'not-handled', about([returnToWorkSubject], later.notHandled), 'beside-the-rule'],
    ['outside the regulation', 'not-handled', about([], outside), 'in-place-of-the-reason'],
    ['R17: damage', 'forwarded-to-board', about([financialDamageSubject], later.toBoard), 'beside-the-rule'],
    ['another complaint for the board', 'forwarded-to-board', about([], later.toBoard), 'in-place-of-the-reason'],
    ['R2: the DPO is told', 'forwarded-to-dpo', about([privacySubject]), 'beside-the-rule'],
    [
      'R2: the DPO takes it over',
      'forwarded-to-dpo',
      about([privacySubject], later.forwardedToDpo),
      'in-place-of-the-reason',
    ],
    ['sent on to another', 'ending-confirmed', about([], elsewhere), 'in-place-of-the-reason'],
    ['withdrawn', 'ending-confirmed', about([], later.withdrawn), 'none'],
    ['settled', 'ending-confirmed', about([], later.settled), 'none'],
    ['the verdict', 'verdict', about([]), 'none'],
  ])('%s', (_, kind, state, expected) => {
    expect(explanationUse(kind, state)).toBe(expected);
  });
});
