import { describe, expect, it } from 'vitest';
import { actionGroups, actionLabel, groupOf } from '../../../../../renderer/features/complaint/action-words.ts';
import { actOf, draftSlot, type FormRequest } from '../../../../../renderer/features/complaint/form-request.ts';
import { hearingWords } from '../../../../../renderer/features/complaint/hearing-words.ts';
import { wordsIn } from '../../../../../renderer/text/text.tsx';
import type { StreamId } from '../../../../../shared/base/ids.ts';
import { date } from '../../../../../shared/base/plain-date.ts';
import { allowedActions } from '../../../../../shared/procedure/allowed-actions.ts';
import { bothSidesHeard, byBos, complainant, context, stateAfter } from '../../../../support/given-complaint.ts';

const state = stateAfter(bothSidesHeard);
if (state.status === 'unregistered') throw new Error('not registered');
const actions = allowedActions(state, context);

describe('everything that can be done with a complaint', () => {
  it('given both sides, then each action has a label of its own, in a group, and leads somewhere', () => {
    for (const language of ['nl', 'en'] as const) {
      const labels = actions.map((action) => actionLabel(action, state, wordsIn(language)));
      expect(new Set(labels).size).toBe(actions.length);
    }
    for (const action of actions) {
      expect(actionGroups).toContain(groupOf(action));
      expect(actOf(action)).not.toBeNull();
    }
  });

  it('given the hearing of T. Bos, then the label names T. Bos', () => {
    const about = actions.filter((action) => 'party' in action && action.party.party === 'person-involved');
    expect(about.length).toBe(4);
    for (const action of about) expect(actionLabel(action, state, wordsIn('nl'))).toContain('T. Bos');
  });

  it('given forms about different sides, then their drafts never mix, and their names pass the door', () => {
    const stream = 'abcdefghijklmnopqrstuvwxyz' as StreamId;
    const requests: readonly FormRequest[] = [
      { form: 'explanation', party: complainant },
      { form: 'explanation', party: byBos },
      { form: 'request', party: byBos },
      { form: 'verdict' },
      { form: 'verdict-sent' },
    ];
    const slots = requests.map((request) => draftSlot(stream, request));
    expect(new Set(slots).size).toBe(requests.length);
    for (const slot of slots) expect(slot).toMatch(/^[a-z0-9][a-z0-9:._-]{0,199}$/i);
  });

  it('given where a hearing stands, then it is said with its day', () => {
    const say = (hearing: Parameters<typeof hearingWords>[0]) => hearingWords(hearing, wordsIn('nl'), 'nl');
    expect(say({ status: 'not-asked' })).toBe('nog niet gevraagd');
    expect(say({ status: 'asked', requestedOn: date('2026-01-14') })).toBe('gevraagd 14 jan 2026');
    expect(say({ status: 'heard', givenOn: date('2026-01-19'), means: 'phone' })).toBe('gehoord 19 jan 2026');
  });
});
