import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date } from '../../../../shared/base/plain-date.ts';
import { refusalOf } from '../../../../shared/complaint/preconditions.ts';
import { partiesOf } from '../../../../shared/complaint/state.ts';
import { letterKinds, mayMakeLetter } from '../../../../shared/letters/letter-kinds.ts';
import type { Member } from '../../../../shared/members/members.ts';
import { walkedStates } from '../../../support/arbitraries/walks.ts';

const actor: Member = { id: 'lid' as Member['id'], name: 'Ilse Vermeer', roles: ['officer'] };
/** After anything that a walk can hold. */
const today = date('2199-12-31');

describe('a letter that the menu offers', () => {
  test('is one that its own screen will make, and the other way round, wherever a file has come', () => {
    fc.assert(
      fc.property(walkedStates, (state) => {
        if (state.status === 'unregistered') return;
        for (const letter of letterKinds)
          for (const party of partiesOf(state)) {
            const offered = refusalOf({ action: 'file-letter', letter, party }, state, { actor, today }) === null;
            expect({ letter, party, offered }).toEqual({
              letter,
              party,
              offered: mayMakeLetter(letter, party, state).ok,
            });
          }
      }),
    );
  });
});
