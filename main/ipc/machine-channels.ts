import type { About } from '../../shared/ipc/contract.ts';
import type { Preferences } from '../../shared/ipc/preferences.ts';
import type { PreferenceFile } from '../preferences.ts';
import type { HandlersOf } from './answer.ts';
import { type OpenRegister, withRegister } from './with-register.ts';

/** Letters: filled from a template on this machine. Only with the register open, as their fields are of a case. */
export const letterChannels = (open: OpenRegister, templatesFolder: string): HandlersOf<'letters'> => ({
  'letters:compose': withRegister(open, async (_register, { letter, fields }) => {
    // Half of all the code there is fills Word files: the start need not wait for it.
    const { composeLetter } = await import('../letters/compose.ts');
    return composeLetter(letter, fields, templatesFolder);
  }),
});

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
