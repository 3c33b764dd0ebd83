import type { Words } from '../text.tsx';

export const dossier: Words['dossier'] = {
  title: 'Case file',
  open: 'Case file…',
  intro:
    'Everything of this complaint in one Word document: people, timeline, terms, verdict and papers. It is in Dutch.',
  unknown: 'This complaint is not in the register',
  preview: 'The case file as it looks',
  previewNote: 'The preview runs on; in Word the pages are as they will be printed.',
  notDrawn: 'The preview cannot be drawn. The case file itself was made; open it in Word to see it.',
  audience: 'For whom',
  audiences: {
    'own-use': 'Our own use',
    complainant: 'The complainant',
    representative: 'The representative',
    'dispute-body': 'The dispute body',
  },
  withheld: {
    'no-representative': 'There is no representative in this file.',
    'not-authorised':
      'Until the signed authorisation is there, nothing about the contents goes to the representative (step 1 of the regulation).',
  },
  notes: 'With internal notes',
  notesWhy: 'Notes, and remarks on documents. For our own use only.',
  notesNever: 'Internal notes never go outside.',
  making: 'The case file is being made…',
  pictures: 'Pictures are being made ready…',
  progress: (done, of) => `Papers read: ${done} of ${of}`,
  laying: 'The pages are being laid out…',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was made and nothing was lost.',
  again: 'Make the case file',
  lost: (names) =>
    `Not everything could be taken in. These documents are missing or damaged: ${names}. The case file says so in their place.`,
  out: 'To hand over',
  word: 'Open in Word',
  save: 'Save as…',
  folder: 'Save as a folder…',
  folderWhy: 'A folder with the case file and every document apart, numbered as in the case file.',
  opened: 'The case file is open for reading. Changes made there do not reach the register.',
  saved: (path) => `Saved as ${path}.`,
  savingFolder: (done, of) => `Files written: ${done} of ${of}`,
  savedFolder: (path, count) => `${count} files saved in ${path}.`,
  problems: {
    inHand: 'A case file is being made already. Wait until that is done.',
    alreadySaving: 'A folder is being saved already. Wait until that is done.',
    folderIncomplete: (path, count, at, why) =>
      `The folder is not complete: ${path}. It holds ${count === 1 ? '1 file' : `${count} files`}; it went wrong at ${at}. ${why}`,
    folderStopped: (path, count) =>
      `Stopped. ${path} holds ${count === 1 ? '1 file' : `${count} files`}; the rest was not saved.`,
    notFounded: 'The register has not been read completely yet. Try again in a moment.',
  },
};
