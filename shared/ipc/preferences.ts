/** Choices of this machine, readable before anyone has signed in; nothing personal. */
export type Preferences = {
  readonly language: 'nl' | 'en';
  readonly look: 'light' | 'dark' | 'system';
  /** Minutes without a key or a click before the register locks. */
  readonly idleLockMinutes: number;
};

export const defaultPreferences: Preferences = { language: 'nl', look: 'system', idleLockMinutes: 15 };
