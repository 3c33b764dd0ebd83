import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef } from 'react';
import type { StreamId } from '../../../shared/base/ids.ts';
import type { PlainDate } from '../../../shared/base/plain-date.ts';

/** What someone wrote in a mail that was just filed, for the form that is opened for it next. */
export type Said = { readonly stream: StreamId; readonly text: string; readonly on: PlainDate | null };

type SaidInMail = {
  readonly hand: (said: Said) => void;
  readonly said: () => Said | null;
  readonly forget: () => void;
};

const SaidContext = createContext<SaidInMail | null>(null);

/** In memory only, and gone with the session: the mail itself lies in the file. */
export const SaidInMailProvider = ({ children }: { children: ReactNode }) => {
  const held = useRef<Said | null>(null);
  const value = useMemo<SaidInMail>(
    () => ({
      hand: (said) => {
        held.current = said;
      },
      said: () => held.current,
      forget: () => {
        held.current = null;
      },
    }),
    [],
  );
  return <SaidContext.Provider value={value}>{children}</SaidContext.Provider>;
};

const useSaid = (): SaidInMail => {
  const value = useContext(SaidContext);
  if (!value) throw new Error('There is no SaidInMailProvider around this component.');
  return value;
};

/** Hands a mail's words to the form that is opened next. */
export const useHandOver = (): SaidInMail['hand'] => useSaid().hand;

/** The words for a form of this file to start with; `null` when it is opened by itself. They are used once. */
export const useSaidInMail = (stream: StreamId): Pick<Said, 'text' | 'on'> | null => {
  const { said, forget } = useSaid();
  const first = useRef<Said | null | undefined>(undefined);
  if (first.current === undefined) first.current = said();
  const drop = useCallback(() => forget(), [forget]);
  useEffect(() => drop, [drop]);
  return first.current?.stream === stream ? first.current : null;
};
