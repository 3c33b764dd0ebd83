import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { RecordId } from '../../../../shared/base/ids.ts';
import { date, type PlainDate } from '../../../../shared/base/plain-date.ts';
import { sameValue } from '../../../../shared/base/same-value.ts';
import { type Action, actionOf } from '../../../../shared/complaint/actions.ts';
import type { DecisionContext } from '../../../../shared/complaint/commands.ts';
import { initialState } from '../../../../shared/complaint/complaint.ts';
import { decide } from '../../../../shared/complaint/decide.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { type AllowedAction, allowedActions } from '../../../../shared/procedure/allowed-actions.ts';
import {
  administrator,
  both,
  commands,
  dpo,
  type WalkedFile,
  walkedFiles,
  walking,
} from '../../../support/arbitraries/walks.ts';
import {
  answered,
  bothSidesHeard,
  byBos,
  complainant,
  context,
  decided,
  director,
  facts,
  ilse,
  recordsOf,
  stateAfter,
} from '../../../support/given-complaint.ts';
import { wellFilled } from '../../../support/well-filled.ts';

type Asking = Pick<DecisionContext, 'actor' | 'readOnly' | 'today'>;
const often = <T>(value: T, weight: number) => ({ weight, arbitrary: fc.constant(value) });
const askings: fc.Arbitrary<Asking> = fc.record({
  actor: fc.oneof(often(both, 8), often(ilse, 2), often(director, 2), often(dpo, 1), often(administrator, 1)),
  readOnly: fc.oneof(often(false, 19), often(true, 1)),
  // Also a device whose clock is behind: then the facts lie after its today.
  today: fc.oneof(often(walking.today, 8), often(date('2026-02-10'), 1), often(date('2025-12-30'), 1)),
});
const files: fc.Arbitrary<WalkedFile> = fc.oneof(
  { weight: 19, arbitrary: walkedFiles },
  often<WalkedFile>({ state: initialState, records: [] }, 1),
);
const asked = fc.array(commands, { minLength: 5, maxLength: 30 });
const seed = 20_261_123;

const contextOf = (file: WalkedFile, asking: Asking): DecisionContext => ({
  ...walking,
  ...asking,
  records: file.records,
});
/** What a person would fill in on a day. */
const filledIn = (action: Action, { state, records }: WalkedFile, where: DecisionContext, day: PlainDate) =>
  wellFilled(action, state, { day, pick: 7, context: { ...where, records } });
/** Facts that nobody asks for have no command of their own: they are only ever refused. */
const canBeFilledIn = (action: AllowedAction): boolean =>
  action.allowed || (action.action !== 'correct' && action.action !== 'assign-handler');

// Every action of every file is decided: seconds on a quiet machine, a minute on a busy one.
vi.setConfig({ testTimeout: 240_000 });

describe('an action is allowed exactly when some command of its kind is accepted', () => {
  test('R1 to R17: allowed, and filled in well on its first day or today: it is accepted', () => {
    fc.assert(
      fc.property(files, askings, (file, asking) => {
        const where = contextOf(file, asking);
        for (const action of allowedActions(file.state, where)) {
          // What stands already, filled in once more, changes nothing; `decide-corrections.test.ts` changes it.
          if (!action.allowed || action.action === 'correct') continue;
          const first = action.earliest ?? where.today;
          // Only an appointment can have its first day after today.
          for (const day of first > where.today ? [first] : [first, where.today]) {
            const command = filledIn(action, file, where, day);
            const decision = decide(command, file.state, where);
            if (!decision.ok) expect.fail(`${JSON.stringify(command)}: ${JSON.stringify(decision.error)}`);
          }
        }
      }),
      { numRuns: 120, seed, endOnFailure: true },
    );
  });

  test('R1 to R17: not allowed: whatever is filled in, it is refused, and for the reason shown', () => {
    fc.assert(
      fc.property(files, askings, asked, (file, asking, wild) => {
        const where = contextOf(file, asking);
        const shown = allowedActions(file.state, where);
        const well = shown.filter(canBeFilledIn).map((action) => filledIn(action, file, where, where.today));
        for (const command of [...wild, ...well]) {
          const action = shown.find((each) => sameValue(actionOf(command), bare(each)));
          if (action && !action.allowed)
            expect(decide(command, file.state, where)).toEqual({ ok: false, error: action.refusal });
        }
      }),
      { numRuns: 100, seed, endOnFailure: true },
    );
  });

  test('R1 to R17: and what is accepted was shown as allowed', () => {
    fc.assert(
      fc.property(files, askings, asked, (file, asking, wild) => {
        const where = contextOf(file, asking);
        const shown = allowedActions(file.state, where);
        for (const command of wild)
          if (decide(command, file.state, where).ok)
            expect(
              shown.find((each) => sameValue(actionOf(command), bare(each))),
              command.type,
            ).toMatchObject({ allowed: true });
      }),
      { numRuns: 120, seed, endOnFailure: true },
    );
  });

  test('a day before the first that is offered is refused', () => {
    fc.assert(
      fc.property(files, (file) => {
        const where = contextOf(file, { actor: both, today: walking.today, readOnly: false });
        for (const action of allowedActions(file.state, { ...where, records: [] })) {
          if (!action.allowed || action.earliest === null) continue;
          const before = filledIn(action, file, where, '2025-10-01' as PlainDate);
          expect(decide(before, file.state, where)).toMatchObject({ ok: false, error: { type: 'date-too-early' } });
        }
      }),
      { numRuns: 100, seed, endOnFailure: true },
    );
  });

  test('every refusal that is shown names a rule', () => {
    fc.assert(
      fc.property(files, askings, (file, asking) => {
        for (const action of allowedActions(file.state, contextOf(file, asking)))
          if (!action.allowed) expect(action.refusal.rule, action.refusal.type).toMatch(/^R\d+$/);
      }),
      { numRuns: 100, seed, endOnFailure: true },
    );
  });
});

/** The action alone, without whether it is allowed. */
const bare = (action: AllowedAction): Action => {
  const { allowed: _, earliest: __, refusal: ___, ...rest } = { earliest: null, refusal: null, ...action };
  return rest as Action;
};

describe('what is offered', () => {
  const offered = (events: readonly ComplaintEvent[], changed: Partial<DecisionContext> = {}) =>
    allowedActions(stateAfter(events), { ...context, records: recordsOf(events), ...changed });
  const find = (actions: readonly AllowedAction[], wanted: Action) =>
    actions.find((each) => sameValue(bare(each), wanted));

  test('R5: on a new complaint: everything but the other side and the verdict', () => {
    const actions = offered([facts.received, facts.bosNamed]);
    expect(find(actions, { action: 'acknowledge' })).toMatchObject({ allowed: true, earliest: '2026-01-02' });
    expect(find(actions, { action: 'ask-explanation', party: complainant })).toMatchObject({ allowed: true });
    for (const action of ['ask-explanation', 'remind', 'record-explanation'] as const)
      expect(find(actions, { action, party: byBos })).toMatchObject({
        allowed: false,
        refusal: { type: 'complainant-first', rule: 'R5' },
      });
    expect(find(actions, { action: 'record-conversation', about: 'explanation', party: byBos })).toMatchObject({
      allowed: false,
      refusal: { type: 'complainant-first', rule: 'R5' },
    });
    expect(find(actions, { action: 'issue-verdict' })).toMatchObject({
      allowed: false,
      refusal: { type: 'sides-not-closed', parties: [complainant, byBos] },
    });
    expect(find(actions, { action: 'add-note' })).toMatchObject({ allowed: true, earliest: null });
  });

  test('R7: once both sides are heard: the verdict, from the day of the last', () => {
    const actions = offered(bothSidesHeard);
    expect(find(actions, { action: 'issue-verdict' })).toMatchObject({ allowed: true, earliest: '2026-01-21' });
    expect(find(actions, { action: 'send-verdict' })).toMatchObject({
      allowed: false,
      refusal: { type: 'not-decided' },
    });
  });

  test('R7: once decided: sending, and no more hearing', () => {
    const actions = offered(decided);
    expect(find(actions, { action: 'send-verdict' })).toMatchObject({ allowed: true, earliest: '2026-01-22' });
    expect(find(actions, { action: 'record-explanation', party: byBos })).toMatchObject({
      allowed: false,
      refusal: { type: 'already-decided' },
    });
  });

  test('R12: once answered: its receipt, an objection, closing', () => {
    const actions = offered(answered);
    for (const action of ['record-verdict-received', 'record-objection', 'close'] as const)
      expect(find(actions, { action })).toMatchObject({ allowed: true, earliest: '2026-01-22' });
    expect(find(actions, { action: 'withdraw' })).toMatchObject({ refusal: { type: 'verdict-already-sent' } });
  });

  test('what others build on is not struck out, and the rest can be', () => {
    const actions = offered(answered);
    const record = (type: ComplaintEvent['type']) =>
      `dev-a:${answered.findIndex((event) => event.type === type) + 1}` as RecordId;
    expect(find(actions, { action: 'strike-out', record: record('VerdictIssued') })).toMatchObject({
      refusal: { type: 'others-build-on-it', record: record('VerdictSent'), event: 'VerdictSent', rule: 'R11' },
    });
    expect(find(actions, { action: 'strike-out', record: record('VerdictSent') })).toMatchObject({ allowed: true });
    expect(find(actions, { action: 'strike-out', record: record('ComplaintReceived') })).toMatchObject({
      refusal: { type: 'cannot-be-struck-out', rule: 'R1' },
    });
    expect(find(actions, { action: 'correct', record: record('ComplaintReceived') })).toMatchObject({ allowed: true });
  });

  test('to a board member, on a file that is not theirs: measures, papers and the objection', () => {
    const open = offered(answered, { actor: director })
      .filter(({ allowed }) => allowed)
      .map(({ action }) => action);
    expect([...new Set(open)]).toEqual([
      'record-objection',
      'report-measure',
      'complete-measure',
      'change-measure',
      'drop-measure',
      'link-measure',
      'add-documents',
      'add-note',
      'file-message',
      'record-message-drafted',
      'assign-handler',
      // Whom the file was given to: what someone may record, they may correct.
      'correct',
      'strike-out',
    ]);
  });

  test('nothing at all to who may only read', () => {
    for (const action of offered(decided, { actor: administrator }))
      expect(action).toMatchObject({ allowed: false, refusal: { type: 'not-authorised' } });
  });
});
