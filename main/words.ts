import type { Preferences } from '../shared/ipc/preferences.ts';

/** The few words that the main process itself puts on a screen or on paper; the rest live in the window. */
export type Words = {
  readonly menu: {
    readonly file: string;
    readonly newComplaint: string;
    readonly openMail: string;
    readonly settings: string;
    readonly lock: string;
    readonly quit: string;
    readonly edit: string;
    readonly undo: string;
    readonly redo: string;
    readonly cut: string;
    readonly copy: string;
    readonly paste: string;
    readonly selectAll: string;
    readonly view: string;
    readonly actualSize: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fullScreen: string;
    readonly help: string;
    readonly keys: string;
    readonly about: string;
    readonly hide: string;
  };
  /** How the file of a back-up begins; the day follows. */
  readonly backupFile: string;
  readonly dialog: {
    readonly openMail: string;
    readonly mailFiles: string;
    readonly allFiles: string;
    readonly saveDocument: string;
    readonly saveKit: string;
    readonly saveTemplate: string;
    readonly saveMessage: string;
    readonly saveFolder: string;
    readonly saveBackup: string;
    readonly openBackup: string;
    readonly backupFiles: string;
    readonly backupFolder: string;
    /** Begins the name of a back-up; a day follows it. */
    readonly saveHere: string;
    readonly kitFileName: string;
  };
  readonly kit: {
    readonly language: Preferences['language'];
    readonly title: string;
    readonly lead: string;
    readonly organisation: string;
    readonly madeFor: string;
    readonly madeOn: string;
    readonly code: string;
    readonly whatFor: string;
    readonly uses: readonly string[];
    readonly keeping: string;
    readonly rules: readonly string[];
    readonly reading: string;
    readonly product: string;
  };
};

const nl: Words = {
  menu: {
    file: '&Bestand',
    newComplaint: 'Nieuwe klacht',
    openMail: 'E-mail openen…',
    settings: 'Instellingen…',
    lock: 'Vergrendelen',
    quit: 'Afsluiten',
    edit: 'Be&werken',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    cut: 'Knippen',
    copy: 'Kopiëren',
    paste: 'Plakken',
    selectAll: 'Alles selecteren',
    view: 'Bee&ld',
    actualSize: 'Ware grootte',
    zoomIn: 'Groter',
    zoomOut: 'Kleiner',
    fullScreen: 'Volledig scherm',
    help: '&Help',
    keys: 'Toetsen',
    about: 'Over Gegrond',
    hide: 'Gegrond verbergen',
  },
  backupFile: 'reservekopie-gegrond',
  dialog: {
    openMail: 'E-mail openen',
    mailFiles: 'E-mailbestanden',
    allFiles: 'Alle bestanden',
    saveDocument: 'Document bewaren',
    saveKit: 'Herstelset bewaren',
    saveTemplate: 'Sjabloon bewaren',
    saveMessage: 'E-mail bewaren',
    saveFolder: 'In welke map komt de nieuwe map?',
    saveBackup: 'Reservekopie bewaren',
    openBackup: 'Reservekopie kiezen',
    backupFiles: 'Reservekopieën van Gegrond',
    backupFolder: 'Map voor dagelijkse reservekopieën',
    saveHere: 'Hier bewaren',
    kitFileName: 'herstelset-gegrond.pdf',
  },
  kit: {
    language: 'nl',
    title: 'Herstelset',
    lead: 'Met deze code open je het klachtenregister als dat op de gewone manier niet meer lukt.',
    organisation: 'Organisatie',
    madeFor: 'Gemaakt voor',
    madeOn: 'Gemaakt op',
    code: 'Herstelcode',
    whatFor: 'Waarvoor je hem nodig hebt',
    uses: [
      'Je weet de wachtwoordzin niet meer.',
      'De computer is opnieuw ingericht of de sleutelbos van het systeem is verloren gegaan.',
    ],
    keeping: 'Hoe je hem bewaart',
    rules: [
      'Bewaar dit vel op papier, in een kluis of een afgesloten kast. Niet bij de computer.',
      'Maak er geen foto van en sla de code niet op in de cloud of in een e-mail.',
      'Wie deze code én de bestanden van het register heeft, kan alle dossiers lezen.',
      'Zonder wachtwoordzin en zonder deze code kan niemand het register nog openen. Ook de maker van het programma niet.',
    ],
    reading:
      'Van links naar rechts, regel voor regel. De letters I, L, O en U komen niet voor: wat daarop lijkt, is een cijfer.',
    product: 'Gegrond, klachtenregister',
  },
};

const en: Words = {
  menu: {
    file: '&File',
    newComplaint: 'New complaint',
    openMail: 'Open mail…',
    settings: 'Settings…',
    lock: 'Lock',
    quit: 'Quit',
    edit: '&Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: '&View',
    actualSize: 'Actual size',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fullScreen: 'Full screen',
    help: '&Help',
    keys: 'Keys',
    about: 'About Gegrond',
    hide: 'Hide Gegrond',
  },
  backupFile: 'back-up-gegrond',
  dialog: {
    openMail: 'Open mail',
    mailFiles: 'Mail files',
    allFiles: 'All files',
    saveDocument: 'Save document',
    saveKit: 'Save recovery kit',
    saveTemplate: 'Save template',
    saveMessage: 'Save mail',
    saveFolder: 'In which folder should the new one go?',
    saveBackup: 'Save back-up',
    openBackup: 'Choose a back-up',
    backupFiles: 'Back-ups of Gegrond',
    backupFolder: 'Folder for daily back-ups',
    saveHere: 'Save here',
    kitFileName: 'recovery-kit-gegrond.pdf',
  },
  kit: {
    language: 'en',
    title: 'Recovery kit',
    lead: 'This code opens the complaints register when the usual way no longer works.',
    organisation: 'Organisation',
    madeFor: 'Made for',
    madeOn: 'Made on',
    code: 'Recovery code',
    whatFor: 'When you need it',
    uses: ['You no longer know the passphrase.', 'The computer was set up anew, or the system’s keyring was lost.'],
    keeping: 'How to keep it',
    rules: [
      'Keep this sheet on paper, in a safe or a locked cabinet. Not beside the computer.',
      'Take no photograph of it, and do not store the code in the cloud or in a mail.',
      'Whoever has this code and the register’s files can read every case.',
      'Without the passphrase and without this code nobody can open the register again. Not even the maker of the program.',
    ],
    reading:
      'From left to right, line by line. The letters I, L, O and U do not occur: what looks like one is a digit.',
    product: 'Gegrond, complaints register',
  },
};

export const wordsIn = (language: Preferences['language']): Words => (language === 'nl' ? nl : en);
