import { createContext, type ReactNode, useContext } from 'react';
import type { WritePath } from './write-path.ts';

const WritePathContext = createContext<WritePath | null>(null);

type WritePathProviderProps = { readonly writePath: WritePath; readonly children: ReactNode };

/** One write path per open session, beside its store (`createWritePath`). */
export const WritePathProvider = ({ writePath, children }: WritePathProviderProps) => (
  <WritePathContext.Provider value={writePath}>{children}</WritePathContext.Provider>
);

/** `{ execute, executeRegister, newStream }`: the only way in which a screen writes. */
export const useExecute = (): WritePath => {
  const writePath = useContext(WritePathContext);
  if (!writePath) throw new Error('There is no WritePathProvider around this component.');
  return writePath;
};
