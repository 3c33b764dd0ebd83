import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { Preferences } from '../../../shared/ipc/preferences.ts';
import { bridge } from '../../bridge.ts';

type PreferencesInHand = {
  readonly preferences: Preferences;
  /** Holds at once; answers nothing, because a choice that the disk refuses still holds until the end. */
  readonly change: (changes: Partial<Preferences>) => void;
};

const PreferencesContext = createContext<PreferencesInHand | null>(null);

export const PreferencesProvider = ({ initial, children }: { initial: Preferences; children: ReactNode }) => {
  const [preferences, setPreferences] = useState(initial);
  const change = useCallback((changes: Partial<Preferences>) => {
    setPreferences((current) => ({ ...current, ...changes }));
    void bridge.request('preferences:set', changes).then(setPreferences);
  }, []);
  const value = useMemo(() => ({ preferences, change }), [preferences, change]);
  return <PreferencesContext.Provider value={value}>{children}</PreferencesContext.Provider>;
};

/** The choices of this machine: language, look, idle minutes. */
export const usePreferences = (): PreferencesInHand => {
  const value = useContext(PreferencesContext);
  if (!value) throw new Error('There is no PreferencesProvider around this component.');
  return value;
};
