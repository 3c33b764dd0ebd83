import { useEffect, useMemo, useState } from 'react';
import type { Result } from '../../../shared/base/result.ts';
import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import type { Party } from '../../../shared/complaint/parties.ts';
import type { LetterError, Locked } from '../../../shared/ipc/contract.ts';
import { type LetterFieldsError, letterFields } from '../../../shared/letters/letter-fields.ts';
import { deadlinesOf } from '../../../shared/procedure/deadlines.ts';
import { regulation } from '../../../shared/procedure/regulation.ts';
import { bridge } from '../../bridge.ts';
import { calendar } from '../../components/deadline/calendar.ts';
import type { ComplaintFile } from '../../store/store-types.ts';
import { useMember, useRegister, useToday } from '../../store/use-store.tsx';
import { inputsOf, type LetterEntries } from './letter-entries.ts';

export type Letter =
  | { readonly status: 'making' }
  | {
      readonly status: 'made';
      /** What the preview shows; while the next version is made, the one before it. */
      readonly bytes: Uint8Array;
      /** What the letter says now; equal for equal letters. */
      readonly version: string;
    }
  | { readonly status: 'failed'; readonly error: LetterFieldsError | LetterError | Locked };

/** Makes the letter of a version. What is filed is made at that moment, never taken from a preview that lags behind. */
export const composeLetter = (kind: LetterKind, version: string): Promise<Result<Uint8Array, LetterError | Locked>> =>
  bridge.request('letters:compose', {
    letter: kind,
    fields: JSON.parse(version) as Readonly<Record<string, unknown>>,
  });

/** Milliseconds without a key before the letter is made anew. */
const quiet = 250;

/** The letter as the file, the register and what was typed make it; made again, quietly, when any of them changes. */
export const useLetter = (kind: LetterKind, party: Party, file: ComplaintFile, entries: LetterEntries): Letter => {
  const register = useRegister();
  const today = useToday();
  const { name } = useMember();
  const fields = useMemo(
    () =>
      letterFields(kind, party, {
        state: file.state,
        register,
        deadlines: deadlinesOf(file.state, regulation, calendar),
        today,
        sender: { name },
        inputs: inputsOf[kind](entries),
      }),
    [kind, party, file.state, register, today, name, entries],
  );
  const version = fields.ok ? JSON.stringify(fields.value) : null;
  const [made, setMade] = useState<{ version: string; result: Result<Uint8Array, LetterError | Locked> } | null>(null);

  const first = made === null;
  useEffect(() => {
    if (version === null) return;
    let outdated = false;
    const timer = setTimeout(
      () => {
        void composeLetter(kind, version).then((result) => {
          if (!outdated) setMade({ version, result });
        });
      },
      first ? 0 : quiet,
    );
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [kind, version, first]);

  return useMemo((): Letter => {
    if (!fields.ok) return { status: 'failed', error: fields.error };
    if (made === null || version === null) return { status: 'making' };
    if (!made.result.ok) return { status: 'failed', error: made.result.error };
    return { status: 'made', bytes: made.result.value, version };
  }, [fields, made, version]);
};
