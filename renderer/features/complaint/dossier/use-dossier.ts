import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Result } from '../../../../shared/base/result.ts';
import type { DocumentRef } from '../../../../shared/complaint/document.ts';
import type { OpenComplaint } from '../../../../shared/complaint/state.ts';
import type { DossierAudience, DossierWithheld } from '../../../../shared/dossier/audience.ts';
import type { Dossier, DossierError, MadeDossier } from '../../../../shared/dossier/dossier.ts';
import { bridge } from '../../../bridge.ts';
import type { ComplaintFile } from '../../../store/store-types.ts';
import { useLaw, useMember, useRegister, useToday } from '../../../store/use-store.tsx';
import { wordsIn } from '../../../text/text.tsx';
import { useTelling } from '../facts/telling.ts';
import { dossierOf } from './dossier-of.ts';
import { readyPictures } from './ready-pictures.ts';

/** Where the making is: pictures first, then the papers one by one, then the pages. */
export type Progress =
  | { readonly at: 'pictures' }
  | { readonly at: 'papers'; readonly done: number; readonly of: number }
  | { readonly at: 'pages' };

export type DossierInHand =
  | { readonly status: 'making'; readonly progress: Progress; readonly stop: () => void }
  | { readonly status: 'made'; readonly dossier: Dossier; readonly bytes: Uint8Array; readonly lost: readonly string[] }
  | { readonly status: 'stopped'; readonly again: () => void }
  | { readonly status: 'failed'; readonly error: DossierError | { readonly type: DossierWithheld | 'not-founded' } };

type Outcome = { readonly version: string; readonly result: Result<MadeDossier, DossierError> };

/** The dossier of a file as it is now; made anew when the file or the choices change. */
export const useDossier = (
  file: ComplaintFile,
  state: OpenComplaint,
  audience: DossierAudience,
  withNotes: boolean,
): DossierInHand => {
  const dossier = useDossierModel(file, state, audience, withNotes);
  const { stream } = file;
  const version = dossier?.ok ? JSON.stringify(dossier.value) : null;
  const [progress, setProgress] = useState<Progress>({ at: 'pictures' });
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [tries, setTries] = useState(0);
  const pictures = useRef(new Map<DocumentRef['id'], Uint8Array | null>());
  /** One at a time: the next begins when the one before it has ended. */
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const stopRun = useRef<() => void>(() => undefined);

  useEffect(
    () =>
      bridge.on('dossier:making', ({ done, of }) =>
        setProgress(done === of ? { at: 'pages' } : { at: 'papers', done, of }),
      ),
    [],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks for the same dossier once more
  useEffect(() => {
    if (version === null) return;
    let isStopped = false;
    const stop = () => {
      isStopped = true;
      void bridge.request('dossier:cancel');
    };
    stopRun.current = stop;
    const wanted = JSON.parse(version) as Dossier;
    const run = async (): Promise<MadeOrStopped> => {
      await before.current;
      setProgress({ at: 'pictures' });
      const ready = await readyPictures(wanted, stream, pictures.current, () => isStopped);
      if (isStopped) return stopped;
      return bridge.request('dossier:make', { stream, dossier: wanted, pictures: ready });
    };
    let outdated = false;
    before.current = run().then((result) => {
      if (!outdated) setOutcome({ version, result });
    });
    return () => {
      outdated = true;
      stop();
    };
  }, [version, stream, tries]);

  const again = useCallback(() => {
    setOutcome(null);
    setTries((count) => count + 1);
  }, []);
  const stop = useCallback(() => stopRun.current(), []);

  return useMemo((): DossierInHand => {
    if (dossier === null) return { status: 'failed', error: { type: 'not-founded' } };
    if (!dossier.ok) return { status: 'failed', error: dossier.error };
    if (outcome === null || outcome.version !== version) return { status: 'making', progress, stop };
    const { result } = outcome;
    if (result.ok) return { status: 'made', dossier: dossier.value, ...result.value };
    return result.error.type === 'dossier-cancelled'
      ? { status: 'stopped', again }
      : { status: 'failed', error: result.error };
  }, [dossier, outcome, version, progress, stop, again]);
};

type MadeOrStopped = Result<MadeDossier, DossierError>;
const stopped: MadeOrStopped = { ok: false, error: { type: 'dossier-cancelled' } };

/** `null` while the register is not read. The document is Dutch, whatever the language of the screen. */
const useDossierModel = (
  file: ComplaintFile,
  state: OpenComplaint,
  audience: DossierAudience,
  withNotes: boolean,
): ReturnType<typeof dossierOf> | null => {
  const register = useRegister();
  const law = useLaw();
  const today = useToday();
  const maker = useMember();
  const telling = useTelling(file, state);
  return useMemo(() => {
    if (register.status !== 'founded') return null;
    return dossierOf({
      file,
      state,
      law,
      telling: { ...telling, words: wordsIn('nl'), language: 'nl' },
      organisation: register.organisation,
      maker,
      today,
      audience,
      withNotes,
    });
  }, [file, state, law, telling, register, maker, today, audience, withNotes]);
};
