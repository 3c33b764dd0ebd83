import type { settings as nl } from '../nl/settings.ts';
import { settingsPeople } from './settings-people.ts';
import { settingsRegulation } from './settings-regulation.ts';
import { settingsWebsite } from './settings-website.ts';

export const settings: typeof nl = {
  title: 'Settings',
  remark:
    'What stands here about the organisation is part of the register. Language, look and locking hold for this computer.',
  saved: 'Saved',
  sections: 'Sections',
  groups: {
    organisation: 'Register',
    regulation: 'Regulation',
    letters: 'Letters and website',
    computer: 'This computer',
  },
  ...settingsRegulation,
  people: settingsPeople,
  templatesName: 'Templates',
  website: settingsWebsite,

  organisation: {
    title: 'Organisation',
    remark:
      'These facts go into the letterhead. A change holds for letters made from now on; old letters stay as they are.',
    name: 'Name',
    street: 'Street and number',
    postcodeAndTown: 'Postcode and town',
    email: 'E-mail address',
    phone: 'Telephone number',
    website: 'Website',
    oddEmail: 'This does not look like an e-mail address; check it once more. It can be saved all the same.',
    save: 'Save organisation',
    letterheadIncomplete: (facts) => `Not filled in yet for the letterhead: ${facts}.`,
  },

  look: {
    title: 'Language and look',
    remark: 'Holds at once, on this computer. Letters stay in Dutch.',
    language: 'Language',
    look: 'Look',
    looks: { light: 'Light', dark: 'Dark', system: 'As the system' },
  },

  security: {
    title: 'Security',
    remark:
      'Everything in the register is encrypted. Lock it when you walk away; the program does so itself when you do nothing for a while.',
    idle: 'Lock after',
    minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
    protection: 'Protection',
    protections: {
      'os-keyring':
        'Your passphrase and this system’s keyring together. Whoever takes only the files cannot open them, not even with the passphrase.',
      'passphrase-only':
        'Your passphrase alone: this system has no keyring that is safe enough. So choose a strong one.',
    },
    passphrase: 'Passphrase',
    passphraseRemark: 'The recovery kit stays valid when you change the passphrase.',
    change: 'Change passphrase',
    current: 'Current passphrase',
    currentMissing: 'Fill in your current passphrase.',
    next: 'New passphrase',
    changeNow: 'Change',
    changed: 'The passphrase has been changed.',
    cancel: 'Cancel',
    wait: (seconds) => (seconds === 1 ? '1 more second…' : `${seconds} more seconds…`),
  },

  about: {
    title: 'About this program',
    remark: 'Good to have at hand when you ask for help.',
    version: 'Version',
    engine: 'Runs on',
    engines: { electron: 'Electron', 'chromium-host': 'Chromium host (trial environment)' },
    dataFolder: 'Data folder',
    dataFolderRemark: 'The register is here, encrypted. For a back-up: see Back-up.',
    copy: 'Copy path',
    copied: 'Copied',
  },
};
