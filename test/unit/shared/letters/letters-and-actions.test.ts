import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date } from '../../../../shared/base/plain-date.ts';
import { letterKinds } from '../../../../shared/complaint/letter-kind.ts';
import { type Addressee, representativeAddressee } from '../../../../shared/complaint/parties.ts';
import { refusalOf } from '../../../../shared/complaint/preconditions.ts';
import { partiesOf } from '../../../../shared/complaint/state.ts';
import { mayMakeLetter } from '../../../../shared/letters/letter-kinds.ts';
import { roles } from '../../../../shared/members/members.ts';
import { exampleFacts } from '../../../support/arbitraries/example-files.ts';
import { walkedStates } from '../../../support/arbitraries/walks.ts';
import { context, stateAfter } from '../../../support/given-complaint.ts';

/** Somebody whom no complaint is about, with every right: what is left is what the file itself says. */
const actor = { id: 'member-everything' as never, name: 'Ilse Vermeer', roles };
/** After anything that a walk can hold. */
const judging = { ...context, actor, today: date('2199-12-31') };

describe('a letter that the menu offers', () => {
  test('R4, R5, R11, R13: is one that its own screen will make, and the other way round, wherever a file has come', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(fc.oneof(walkedStates, exampleFacts.map(stateAfter)), (state) => {
        if (state.status === 'unregistered') return;
        const addressees: readonly Addressee[] = [...partiesOf(state), representativeAddressee];
        for (const letter of letterKinds)
          for (const to of addressees) {
            const offered = refusalOf({ action: 'file-letter', letter, to }, state, judging) === null;
            expect({ letter, to, offered }).toEqual({ letter, to, offered: mayMakeLetter(letter, to, state).ok });
            if (offered) met.add(letter);
          }
      }),
      { numRuns: 400 },
    );
    expect(
      [...letterKinds].filter((letter) => !met.has(letter)),
      'letters that no file came to',
    ).toEqual([]);
  });
});
