import type { frame as nl } from '../nl/frame.ts';

export const frame: typeof nl = {
  product: 'Gegrond',
  rail: 'Main menu',
  topbar: 'State of the register',
  worklist: 'Worklist',
  complaints: 'Complaints',
  complaint: 'Complaint',
  letter: 'Letter',
  objections: 'Objections',
  objection: 'Objection',
  calendar: 'Calendar',
  measures: 'Measures',
  report: 'Report',
  lateCount: (count) => `${count} late`,
  settings: 'Settings',
  newComplaint: 'New complaint',
  openMail: 'Open mail',
  lock: 'Lock',
  skipToContent: 'Skip to content',
  saved: 'Everything saved on this computer',
  saving: 'Saving…',
  starting: 'Opening the register…',
  reading: (read, of) => `Reading the register: ${read} of ${of}`,
  repairing: 'The overview is being rebuilt; nothing is lost',
  repairingCount: (read, of) => `The overview is being rebuilt: ${read} of ${of}`,
  trouble: 'The register cannot be read just now; trying again',
  feedDetail: {
    reading: 'What was recorded is safe on this computer. Only the overview is not complete yet.',
    rebuilding:
      'The overview differed from the register and is being made from it again. You can go on working; nothing is lost.',
    trouble:
      'What was recorded is kept. If this message stays: see whether there is room left on the disk, and start the program again.',
    memory:
      'The window’s storage refuses, so the overview is in memory for now. What you record is saved safely all the same. Free some room on the disk and start the program again.',
    unreadable: (count) =>
      count === 1
        ? 'One record cannot be read. It is kept, and does not count in the overview.'
        : `${count} records cannot be read. They are kept, and do not count in the overview.`,
    damaged: (places) =>
      `Damaged: ${places}. The rest of the register works and nothing was removed. Have this computer’s disk checked.`,
    damagedRecord: (number) => `number ${number}`,
    damagedPlace: (offset) => `at byte ${offset}`,
    healed: (count) =>
      count === 1
        ? 'One damaged record was repaired from the overview.'
        : `${count} damaged records were repaired from the overview.`,
  },
  inMemory: 'Saved; the overview is in memory only',
  unreadable: (count) => (count === 1 ? 'One record cannot be read' : `${count} records cannot be read`),
  damaged: (count) =>
    count === 1 ? 'One record is damaged; the rest works' : `${count} records are damaged; the rest works`,
  hostNotice: 'Trial environment: this is not Electron. Do not use real data here.',
  hostNoticeShort: 'Trial environment',
  afterCrash: 'The window had stopped working and was loaded again. What was recorded is still there.',
  dropHere: 'Drop to make it a complaint',
  dropHint: 'A mail file (.eml or .msg)',
  readingMail: (name) => `Reading ‘${name}’…`,
  intake: {
    notRead: (name) => `‘${name}’ was not read`,
    aMailNotRead: 'The mail was not read',
    leftAside: (names) => `One mail at a time: only the first file was read. Not read: ${names}.`,
  },
  leave: {
    title: 'Leave without recording?',
    kept: 'What you filled in is not recorded yet. It is kept as a draft and will be there when you come back.',
    lost: 'What you filled in is not recorded yet and will be lost.',
    leave: 'Leave',
    stay: 'Go on filling in',
  },
  keys: {
    title: 'Keys',
    newComplaint: 'New complaint',
    openMail: 'Open a mail file',
    search: 'Search the list',
    move: 'Down and up in a list',
    open: 'Open',
    save: 'Record the form',
    back: 'Back',
    lock: 'Lock',
    help: 'This list',
    settings: 'Settings',
    or: 'or',
    everywhere: 'Everywhere',
    inLists: 'In a list',
    inForms: 'In a form',
  },
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  retry: 'Try again',
  loading: 'One moment…',
  unexpected: {
    title: 'Something went wrong',
    body: 'This is a fault in the program. What was recorded is safe. Try again; if it fails again, restart the program.',
  },
  crashed: {
    title: 'This screen has stopped working',
    body: 'What you have recorded is safe. Go back or reload the screen.',
    reload: 'Reload the screen',
  },
};
