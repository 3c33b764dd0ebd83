import { createContext, useContext } from 'react';
import type { About } from '../../../shared/ipc/contract.ts';

const AboutContext = createContext<About | null>(null);
export const AboutProvider = AboutContext.Provider;

/** This program and this machine, as the main process told at the start. */
export const useAbout = (): About => {
  const about = useContext(AboutContext);
  if (!about) throw new Error('There is no AboutProvider around this component.');
  return about;
};
