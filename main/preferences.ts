import { defaultPreferences, type Preferences } from '../shared/ipc/preferences.ts';
import { readJsonFile, replaceJsonFile } from './small-file.ts';

export type PreferenceFile = {
  readonly get: () => Preferences;
  /** Answers what holds from now on. A disk that refuses is not fatal: the choice then holds until the end. */
  readonly set: (changes: Partial<Preferences>) => Preferences;
};

/** Reads the choices of this machine; each one that is missing or odd falls back to its default, alone. */
export const openPreferences = (path: string, onWriteFailed: (cause: unknown) => void): PreferenceFile => {
  let current = readPreferences(readJsonFile(path));
  return {
    get: () => current,
    set: (changes) => {
      current = readPreferences({ ...current, ...changes });
      try {
        replaceJsonFile(path, current);
      } catch (cause) {
        onWriteFailed(cause);
      }
      return current;
    },
  };
};

/** Tolerant reading: whatever stands in the file, preferences come out. */
export const readPreferences = (found: unknown): Preferences => {
  const { language, look, idleLockMinutes }: { [K in keyof Preferences]?: unknown } =
    typeof found === 'object' && found !== null ? found : {};
  return {
    language: language === 'nl' || language === 'en' ? language : defaultPreferences.language,
    look: look === 'light' || look === 'dark' || look === 'system' ? look : defaultPreferences.look,
    idleLockMinutes:
      typeof idleLockMinutes === 'number' &&
      Number.isInteger(idleLockMinutes) &&
      idleLockMinutes >= 1 &&
      idleLockMinutes <= 240
        ? idleLockMinutes
        : defaultPreferences.idleLockMinutes,
  };
};
