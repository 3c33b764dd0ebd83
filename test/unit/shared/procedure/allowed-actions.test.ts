import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../../../shared/base/plain-date.ts';
import { type Action, actionOf } from '../../../../shared/complaint/actions.ts';
import type { ComplaintCommand, DecisionContext } from '../../../../shared/complaint/commands.ts';
import { initialState } from '../../../../shared/complaint/complaint.ts';
import { decide } from '../../../../shared/complaint/decide.ts';
import type { PersonId } from '../../../../shared/complaint/parties.ts';
import type { ComplaintState } from '../../../../shared/complaint/state.ts';
import { type AllowedAction, allowedActions } from '../../../../shared/procedure/allowed-actions.ts';
import { commands, walkedStates } from '../../../support/arbitraries/walks.ts';
import {
  bothSidesHeard,
  byBos,
  complainant,
  context,
  decided,
  director,
  document,
  facts,
  ilse,
  register,
  stateAfter,
} from '../../../support/given-complaint.ts';

/** A command of this kind in which everything is filled in as it should be. */
const wellFilled = (action: Action, day: PlainDate): ComplaintCommand => {
  switch (action.action) {
    case 'register':
      return register;
    case 'acknowledge':
      return { type: 'RecordAcknowledgementSent', sentOn: day, means: 'email', document: null };
    case 'ask-explanation':
      return { type: 'RecordExplanationRequested', of: action.party, requestedOn: day, means: 'email', document: null };
    case 'record-explanation':
      return {
        type: 'RecordExplanation',
        by: action.party,
        givenOn: day,
        means: 'phone',
        account: 'Zo was het.',
        documents: [],
      };
    case 'waive-explanation':
      return { type: 'WaiveExplanation', of: action.party, waivedOn: day, ground: 'declined', reason: 'Wil niet.' };
    case 'name-person-involved':
      return {
        type: 'NamePersonInvolved',
        person: { id: 'person-new' as PersonId, name: 'A. Nieuw', position: null, department: null, email: null },
      };
    case 'issue-verdict':
      return {
        type: 'IssueVerdict',
        issuedOn: day,
        outcome: 'dismissed',
        findings: 'Niets.',
        reasons: 'Daarom.',
        measures: [],
      };
    case 'send-verdict':
      return { type: 'RecordVerdictSent', sentOn: day, means: 'post', document: null };
    case 'file-letter':
      return { type: 'FileLetter', letter: action.letter, to: action.party, document };
    case 'add-documents':
      return { type: 'AddDocuments', documents: [document], remark: null };
    case 'add-note':
      return { type: 'AddNote', text: 'Gebeld.' };
    case 'assign-handler':
      return { type: 'AssignHandler', handler: { id: 'member-new' as typeof ilse.id, name: 'Nieuw' } };
  }
};

const contexts: fc.Arbitrary<DecisionContext> = fc
  .record({
    actor: fc.oneof({ weight: 5, arbitrary: fc.constant(ilse) }, { weight: 1, arbitrary: fc.constant(director) }),
    readOnly: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    // Also a device whose clock is behind: then the facts lie after its today.
    today: fc.constantFrom(context.today, '2026-01-10' as PlainDate, '2025-12-30' as PlainDate),
  })
  .map((changed) => ({ ...context, ...changed }));
const states = fc.oneof(
  { weight: 9, arbitrary: walkedStates },
  { weight: 1, arbitrary: fc.constant<ComplaintState>(initialState) },
);
const same = (a: Action, b: Action): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = (action: Action) => [
  action.action,
  'party' in action ? action.party : null,
  'letter' in action ? action.letter : null,
];

describe('an action is allowed exactly when some command of its kind is accepted', () => {
  test('allowed: filled in well, on its first day or today, it is accepted', () => {
    fc.assert(
      fc.property(states, contexts, (state, where) => {
        for (const action of allowedActions(state, where)) {
          if (!action.allowed) continue;
          for (const day of [action.earliest ?? where.today, where.today]) {
            // Registering is possible on any day; the example's receipt must not lie in the future.
            const command = wellFilled(action, day);
            const asked = command.type === 'RegisterComplaint' ? { ...command, receivedOn: where.today } : command;
            expect(decide(asked, state, where), action.action).toMatchObject({ ok: true });
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('not allowed: whatever is filled in, it is refused, and for the reason shown', () => {
    fc.assert(
      fc.property(states, contexts, fc.array(commands, { minLength: 5, maxLength: 20 }), (state, where, asked) => {
        const shown = allowedActions(state, where);
        const all = [...asked, ...shown.map((action) => wellFilled(action, where.today))];
        for (const command of all) {
          const action = shown.find((each) => same(each, actionOf(command)));
          if (action && !action.allowed)
            expect(decide(command, state, where)).toEqual({ ok: false, error: action.refusal });
        }
      }),
      { numRuns: 300 },
    );
  });

  test('and what is accepted was shown as allowed', () => {
    fc.assert(
      fc.property(states, contexts, fc.array(commands, { minLength: 5, maxLength: 20 }), (state, where, asked) => {
        const shown = allowedActions(state, where);
        for (const command of asked)
          if (decide(command, state, where).ok)
            expect(shown.find((each) => same(each, actionOf(command)))).toMatchObject({ allowed: true });
      }),
      { numRuns: 300 },
    );
  });

  test('a day before the first that is offered is refused', () => {
    fc.assert(
      fc.property(states, (state) => {
        for (const action of allowedActions(state, context)) {
          if (!action.allowed || action.earliest === null) continue;
          const before = wellFilled(action, '2026-01-01' as PlainDate);
          expect(decide(before, state, context)).toMatchObject({ ok: false, error: { type: 'date-too-early' } });
        }
      }),
    );
  });
});

describe('what is offered', () => {
  const find = (actions: readonly AllowedAction[], wanted: Action) => actions.find((each) => same(each, wanted));

  test('on a new complaint: everything but the other side and the verdict', () => {
    const actions = allowedActions(stateAfter([facts.received, facts.bosNamed]), context);
    expect(find(actions, { action: 'acknowledge' })).toMatchObject({ allowed: true, earliest: '2026-01-02' });
    expect(find(actions, { action: 'ask-explanation', party: complainant })).toMatchObject({ allowed: true });
    expect(find(actions, { action: 'ask-explanation', party: byBos })).toMatchObject({
      allowed: false,
      refusal: { type: 'complainant-first', rule: 'R5' },
    });
    expect(find(actions, { action: 'issue-verdict' })).toMatchObject({
      allowed: false,
      refusal: { type: 'sides-not-closed', parties: [complainant, byBos] },
    });
    expect(find(actions, { action: 'add-note' })).toMatchObject({ allowed: true, earliest: null });
  });

  test('once both sides are heard: the verdict, from the day of the last', () => {
    const actions = allowedActions(stateAfter(bothSidesHeard), context);
    expect(find(actions, { action: 'issue-verdict' })).toMatchObject({ allowed: true, earliest: '2026-01-21' });
    expect(find(actions, { action: 'send-verdict' })).toMatchObject({
      allowed: false,
      refusal: { type: 'not-decided' },
    });
  });

  test('once decided: sending, and no more hearing', () => {
    const actions = allowedActions(stateAfter(decided), context);
    expect(find(actions, { action: 'send-verdict' })).toMatchObject({ allowed: true, earliest: '2026-01-22' });
    expect(find(actions, { action: 'record-explanation', party: byBos })).toMatchObject({
      allowed: false,
      refusal: { type: 'already-decided' },
    });
  });

  test('nothing at all to who may only read', () => {
    for (const action of allowedActions(stateAfter(decided), { ...context, actor: director }))
      expect(action).toMatchObject({ allowed: false, refusal: { type: 'not-authorised' } });
  });
});
