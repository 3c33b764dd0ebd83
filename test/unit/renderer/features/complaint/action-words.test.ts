import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionGroups, groupOf, isInMenu } from '../../../../../renderer/features/complaint/action-groups.ts';
import { actionLabel } from '../../../../../renderer/features/complaint/action-words.ts';
import {
  actOf,
  draftSlot,
  type FormRequest,
  sameAct,
} from '../../../../../renderer/features/complaint/form-request.ts';
import { hearingWords } from '../../../../../renderer/features/complaint/hearing-words.ts';
import { actionKey } from '../../../../../renderer/routes.ts';
import { wordsIn } from '../../../../../renderer/text/text.tsx';
import type { StreamId } from '../../../../../shared/base/ids.ts';
import { date } from '../../../../../shared/base/plain-date.ts';
import type { OpenComplaint } from '../../../../../shared/complaint/state.ts';
import { allowedActions } from '../../../../../shared/procedure/allowed-actions.ts';
import { walkedFiles, walking } from '../../../../support/arbitraries/walks.ts';
import { bothSidesHeard, byBos, complainant, context, stateAfter } from '../../../../support/given-complaint.ts';

const stream = 'abcdefghijklmnopqrstuvwxyz' as StreamId;
const state = stateAfter(bothSidesHeard) as OpenComplaint;
const actions = allowedActions(state, context);
/** Carried out on a screen of their own, or by the program after a yes elsewhere. */
const withoutForm = ['file-message', 'record-message-drafted'];

describe('everything that can be done with a complaint', () => {
  it('given both sides, then each action of the menu has a label of its own', () => {
    for (const language of ['nl', 'en'] as const) {
      const labels = actions.filter(isInMenu).map((action) => actionLabel(action, state, wordsIn(language), language));
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('given any file that a procedure can come to, then every action has a name, a place and a way to do it', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(walkedFiles, (file) => {
        if (file.state.status === 'unregistered') return;
        const open = file.state;
        const offered = allowedActions(open, { ...walking, records: file.records });
        const keys = offered.map(actionKey);
        expect(new Set(keys).size).toBe(keys.length);
        for (const action of offered) {
          reached.add(action.action);
          const [dutch, english] = (['nl', 'en'] as const).map((each) =>
            actionLabel(action, open, wordsIn(each), each),
          );
          expect(dutch).toMatch(/^[A-Z]/);
          expect(dutch).not.toBe(english);
          expect(`${dutch}${english}`).not.toMatch(/undefined|null|\[object|=>/);
          expect(actionGroups).toContain(groupOf(action));
          expect(actOf(action) === null).toBe(withoutForm.includes(action.action));
        }
      }),
      { numRuns: 40 },
    );
    // Conversations, measures and records were among them, so that their own actions were looked at too.
    for (const action of ['cancel-conversation', 'complete-measure', 'correct', 'strike-out', 'reopen'])
      expect(reached).toContain(action);
  });

  it('given the hearing of T. Bos, then the label names T. Bos', () => {
    const about = actions.filter((action) => 'party' in action && action.party.party === 'person-involved');
    expect(about.length).toBeGreaterThan(4);
    for (const action of about) expect(actionLabel(action, state, wordsIn('nl'), 'nl')).toContain('T. Bos');
  });

  it('R4: given a letter to the representative, then the label names them; to the complainant it goes without saying', () => {
    const represented = {
      ...state,
      representation: {
        representative: { name: 'mr. J. Ros', organisation: null, email: null, phone: null, address: null },
        authorisation: { status: 'needed' },
      },
    } as OpenComplaint;
    const label = (party: 'complainant' | 'representative') =>
      actionLabel({ action: 'file-letter', letter: 'verdict', to: { party } }, represented, wordsIn('nl'), 'nl');
    expect(label('representative')).toBe('Schrijf brief met de uitspraak: mr. J. Ros');
    expect(label('complainant')).toBe('Schrijf brief met de uitspraak');
  });

  it('given forms about different sides, then their drafts never mix, and their names pass the door', () => {
    const requests: readonly FormRequest[] = [
      { action: 'record-explanation', party: complainant },
      { action: 'record-explanation', party: byBos },
      { action: 'ask-explanation', party: byBos },
      { action: 'plan-conversation', about: 'explanation', party: complainant },
      { action: 'plan-conversation', about: 'objection' },
      { action: 'cancel-conversation', conversation: 'a' },
      { action: 'cancel-conversation', conversation: 'b' },
      { action: 'issue-verdict' },
      { action: 'send-verdict' },
    ];
    const slots = requests.map((request) => draftSlot(stream, request));
    expect(new Set(slots).size).toBe(requests.length);
    for (const slot of slots) expect(slot.length).toBeLessThanOrEqual(200);
  });

  it('given the same act from a menu and from a button, then it is the same, whatever else the action carries', () => {
    const offered = actions.find(({ action }) => action === 'issue-verdict');
    if (!offered) throw new Error('no verdict among the actions');
    const act = actOf(offered);
    const other = actOf({ action: 'send-verdict' });
    if (!act || !other) throw new Error('no form for the verdict');
    expect(sameAct(act, { act: 'form', request: { action: 'issue-verdict' } })).toBe(true);
    expect(sameAct(act, other)).toBe(false);
    expect(sameAct(act, { act: 'letter', letter: 'verdict', to: complainant })).toBe(false);
  });

  it('given where a hearing stands, then it is said with its day', () => {
    const say = (hearing: Parameters<typeof hearingWords>[0]) => hearingWords(hearing, wordsIn('nl'), 'nl');
    expect(say({ status: 'not-asked' })).toBe('nog niet gevraagd');
    expect(say({ status: 'asked', requestedOn: date('2026-01-14'), remindedOn: null })).toBe('gevraagd 14 jan 2026');
    expect(say({ status: 'heard', givenOn: date('2026-01-19'), means: 'phone' })).toBe('gehoord 19 jan 2026');
  });
});
