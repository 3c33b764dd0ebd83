import { createContext, useContext } from 'react';
import type { OpenSession } from '../../../shared/ipc/contract.ts';

const SessionContext = createContext<OpenSession | null>(null);
export const SessionProvider = SessionContext.Provider;

/** The open register: this device, the member who is signed in, how the keys are protected. */
export const useSession = (): OpenSession => {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no SessionProvider around this component.');
  return session;
};
