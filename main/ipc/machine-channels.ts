import type { About } from '../../shared/ipc/contract.ts';
import type { Preferences } from '../../shared/ipc/preferences.ts';
import type { PreferenceFile } from '../preferences.ts';
import type { HandlersOf } from './answer.ts';

/** This machine: its preferences, and what program this is. */
export const machineChannels = (
  preferences: PreferenceFile,
  onChanged: (preferences: Preferences) => void,
  about: () => About,
): HandlersOf<'preferences' | 'app'> => ({
  'preferences:get': preferences.get,
  'preferences:set': (changes) => {
    const changed = preferences.set(changes);
    onChanged(changed);
    return changed;
  },
  'app:about': about,
});
