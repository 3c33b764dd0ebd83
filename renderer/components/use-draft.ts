import { useCallback, useEffect, useRef, useState } from 'react';
import { bridge } from '../bridge.ts';

export type Draft<Values> = {
  /** `null` while an earlier draft is looked for; then the values of the form. */
  readonly values: Values | null;
  readonly set: (changes: Partial<Values>) => void;
  /** What a form holds came back from an earlier time. */
  readonly restored: boolean;
  /** Something was typed that is not recorded yet. */
  readonly dirty: boolean;
  /** The form was saved, or is thrown away: the draft goes, and the form starts as it would have. */
  readonly discard: () => Promise<void>;
};

/** Milliseconds without a key before a draft is written. */
const quiet = 500;

/**
 * A form's values, kept sealed on disk while they are typed, so that a crash or a lock loses nothing.
 * `slot` names the form and what it is about; `initial` are its values where there is no draft.
 */
export const useDraft = <Values extends object>(slot: string, initial: Values): Draft<Values> => {
  const [values, setValues] = useState<Values | null>(null);
  const [restored, setRestored] = useState(false);
  const [dirty, setDirty] = useState(false);
  const start = useRef(initial);
  const unsaved = useRef<Values | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const write = useCallback(() => {
    clearTimeout(timer.current);
    if (unsaved.current === null) return;
    const text = JSON.stringify(unsaved.current);
    unsaved.current = null;
    void bridge.request('drafts:save', { slot, text });
  }, [slot]);

  useEffect(() => {
    let gone = false;
    const load = async () => {
      const answer = await bridge.request('drafts:load', { slot });
      if (gone) return;
      const kept = answer.ok && answer.value !== null ? readDraft<Values>(answer.value) : null;
      setRestored(kept !== null);
      setDirty(kept !== null);
      setValues({ ...start.current, ...kept });
    };
    void load();
    return () => {
      gone = true;
      write();
    };
  }, [slot, write]);

  const set = useCallback(
    (changes: Partial<Values>) => {
      setDirty(true);
      setValues((current) => {
        const next = { ...(current ?? start.current), ...changes };
        unsaved.current = next;
        return next;
      });
      clearTimeout(timer.current);
      timer.current = setTimeout(write, quiet);
    },
    [write],
  );

  const discard = useCallback(async () => {
    clearTimeout(timer.current);
    unsaved.current = null;
    await bridge.request('drafts:discard', { slot });
    setRestored(false);
    setDirty(false);
    setValues(start.current);
  }, [slot]);

  return { values, set, restored, dirty, discard };
};

/** A draft of an older form may have another shape: what is not an object is no draft. */
const readDraft = <Values extends object>(text: string): Partial<Values> | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Partial<Values>) : null;
  } catch {
    return null;
  }
};
