import { useEffect, useMemo, useState } from 'react';
import type { Result } from '../../../shared/base/result.ts';
import type { DocumentRef } from '../../../shared/complaint/document.ts';
import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import type { Addressee } from '../../../shared/complaint/parties.ts';
import type { LetterError, Locked } from '../../../shared/ipc/contract.ts';
import { type LetterFieldsError, letterFields } from '../../../shared/letters/letter-fields.ts';
import { deadlinesOf } from '../../../shared/procedure/deadlines.ts';
import { regulationNow } from '../../../shared/procedure/law.ts';
import { bridge } from '../../bridge.ts';
import type { ComplaintFile } from '../../store/store-types.ts';
import { useLaw, useMember, useRegister, useToday } from '../../store/use-store.tsx';
import { inputsOf, type LetterEntries } from './letter-entries.ts';

export type Letter =
  | { readonly status: 'making' }
  | {
      readonly status: 'made';
      /** What the preview shows; while the next version is made, the one before it. */
      readonly bytes: Uint8Array;
      /** What the letter says now; equal for equal letters. */
      readonly version: string;
      /** The organisation's own template that it is made from; `null` is the shipped one. */
      readonly template: DocumentRef | null;
    }
  | { readonly status: 'failed'; readonly error: LetterFieldsError | LetterError | Locked };

/** Makes the letter of a version. What is filed is made at that moment, never taken from a preview that lags behind. */
export const composeLetter = (
  kind: LetterKind,
  version: string,
  template: DocumentRef | null,
): Promise<Result<Uint8Array, LetterError | Locked>> =>
  bridge.request('letters:compose', {
    letter: kind,
    fields: JSON.parse(version) as Readonly<Record<string, unknown>>,
    template,
  });

/** Milliseconds without a key before the letter is made anew. */
const quiet = 250;

type Made = { readonly version: string; readonly result: Result<Uint8Array, LetterError | Locked> };

/** The letter as the file, the register and what was typed make it; made again, quietly, when any of them changes. */
export const useLetter = (kind: LetterKind, to: Addressee, file: ComplaintFile, entries: LetterEntries): Letter => {
  const register = useRegister();
  const law = useLaw();
  const today = useToday();
  const sender = useMember();
  const fields = useMemo(
    () =>
      letterFields(kind, to, {
        state: file.state,
        register,
        deadlines: deadlinesOf(file, law),
        regulation: regulationNow(law),
        today,
        sender,
        inputs: inputsOf[kind](entries),
      }),
    [kind, to, file, register, law, today, sender, entries],
  );
  const version = fields.ok ? JSON.stringify(fields.value) : null;
  const template = register.status === 'founded' ? (register.templates[kind] ?? null) : null;
  const [made, setMade] = useState<Made | null>(null);

  const first = made === null;
  useEffect(() => {
    if (version === null) return;
    let outdated = false;
    const timer = setTimeout(
      () => {
        void composeLetter(kind, version, template).then((result) => {
          if (!outdated) setMade({ version, result });
        });
      },
      first ? 0 : quiet,
    );
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [kind, version, template, first]);

  return useMemo((): Letter => {
    if (!fields.ok) return { status: 'failed', error: fields.error };
    if (made === null || version === null) return { status: 'making' };
    if (!made.result.ok) return { status: 'failed', error: made.result.error };
    return { status: 'made', bytes: made.result.value, version, template };
  }, [fields, made, version, template]);
};
