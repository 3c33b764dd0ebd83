import type { backup as nl } from '../nl/backup.ts';

export const backup: typeof nl = {
  title: 'Back-up',
  remark:
    'The whole register in one sealed file: cases, documents, keys. If this computer is lost or breaks down, it brings everything back on another.',

  now: 'Now',
  make: 'Make a back-up now…',
  last: 'Last',
  none: 'No back-up has been made on this computer yet.',
  made: (when, size) => `${when} · ${size}`,
  gigabytes: (size) => `${size} GB`,
  unchanged: 'Nothing has been recorded since.',
  changed: 'Something has been recorded since that is not in it yet.',
  done: 'The back-up was made and read back.',
  advice: 'Do not keep it on this computer only: on a stick in the safe, or on another disk.',

  daily: 'Daily',
  dailyOff: 'No back-up is made by itself.',
  chooseFolder: 'Choose a folder…',
  otherFolder: 'Another folder…',
  leaveFolder: 'Stop daily back-ups',
  dailyWhen:
    'At the first start of a day, and when you lock or quit, if something changed. You can simply go on working.',
  folderTaken: 'From now on a back-up goes here daily. The first is there already.',
  folderLeft: 'No back-up is made by itself any more. The earlier ones stay.',
  keep: 'Keep',
  keepDays: (days) => `the newest of ${days} days`,
  keepRemark: 'Older daily ones go once a new one has been read back. What you make by hand always stays.',
  next: 'Next',
  nextAtLock: 'As soon as you lock or quit.',
  nextWhenChanged: 'Once something is recorded: when you lock, quit, or first start on a day.',

  opens: 'What opens it',
  opensWith: {
    'passphrase-or-kit': 'The passphrase of the moment it was made, or the recovery kit. On any computer.',
    kit: 'The recovery kit. The passphrase opens this copy on this computer only, with this system’s keyring. Lock and unlock once; from then on the passphrase works for later copies too.',
  },
  opensRemark:
    'Whoever has the file and one of those two can read everything. What you erase is still in earlier copies.',

  progress: {
    making: (done, of) => `Copying: ${done} of ${of} files`,
    verifying: (done, of) => `Reading back: ${done} of ${of} files`,
    checking: (done, of) => `Checking: ${done} of ${of} files`,
    restoring: (done, of) => `Restoring: ${done} of ${of} files`,
  },
  busy: 'Making a back-up',
  starting: 'Starting…',
  stop: 'Stop',
  stopped: 'Stopped. Nothing of it was left behind.',

  failedTitle: 'The last back-up did not succeed',
  failedAt: (when) => `Tried on ${when}.`,
  failedNotice: (why) => `The back-up did not succeed. ${why}`,
  lookAtIt: 'See Settings, Back-up.',
  problems: {
    diskFull:
      'The disk is full. Nothing half-made was left; earlier copies are still there. Make room or choose another folder.',
    writeFailed: (code) =>
      `It cannot be written there (${code}). Earlier copies are still there. Check the disk or choose another folder.`,
    folderMissing:
      'The folder is not there: the stick was taken out, or the network is away. Your data are safe. Once the folder is back it goes on by itself.',
    unreadable: (part, code) =>
      `Cannot be read on this computer: ${part} (${code}). We do not make a copy that is not right. Keep your earlier copies safe and ask for help.`,
    registerChanged: 'Something was being erased at the same time. Nothing half-made was left; try again.',
    notVerified:
      'What reached the disk is not what was written. The copy was thrown away; earlier ones are still there. Use another disk.',
  },
  parts: {
    head: 'the beginning',
    journal: 'the cases',
    keys: 'the keys of the cases',
    vault: 'the keys of this computer',
    document: 'a document',
    draft: 'a draft',
    end: 'the end',
  },

  restore: {
    offer: 'Do you have a back-up of a register?',
    offerAction: 'Restore a back-up',
    steps: { find: 'Choose the back-up', open: 'Restore' },
    findTitle: 'Restore a back-up',
    findLead:
      'Choose the file. It is checked from beginning to end first; until that is right, nothing is written on this computer.',
    choose: 'Choose a file…',
    chooseOther: 'Choose another file…',
    back: 'Back',
    refused: 'This file will not do',

    openTitle: 'This back-up is in order',
    openLead: 'Every piece of it was checked. Open it with the passphrase or the recovery kit.',
    madeAt: 'Made on',
    holds: 'Holds',
    holdsWhat: (records, pieces) => `${records} records, documents in ${pieces} parts`,
    holdsNoDocuments: (records) => `${records} records, no documents`,
    howLabel: 'What do you open it with?',
    withPassphrase: 'Passphrase',
    withKit: 'Recovery kit',
    passphrase: 'Passphrase',
    passphraseRemark: 'The one of the moment at which the copy was made.',
    onlyKit: 'This copy is bound to the keyring of the computer it comes from. Here only the recovery kit opens it.',
    newPassphrase: 'New passphrase for this computer',
    consequenceTitle: 'This computer takes over',
    consequence:
      'It goes on as a new device of the register: new complaints get a number with a next letter, so that no number can occur twice. Do not work on with the old computer. What was or is recorded there after the copy is not in here and does not count here.',
    submit: 'Restore',
    putting: 'Restoring the register…',
    stopped: 'Stopped. Nothing was left on this computer.',
    nothingWritten: 'Nothing was written on this computer.',
    problems: {
      unreadable: 'The file cannot be opened: it was moved, or you may not read it.',
      notABackup: 'This is not a back-up of Gegrond.',
      newer: 'This back-up was made with a newer version of Gegrond. Install that and try again.',
      cutOff: (what) =>
        `The end is missing: the file stops ${what}. Copy it again from where it comes from, or take another back-up.`,
      cutOffIn: (part) => `in the middle of ${part}`,
      cutOffBetween: 'before everything is in it',
      damaged: (count, what) =>
        count === 1
          ? `One piece is damaged: ${what}. Take another back-up, or copy this one again.`
          : `${count} pieces are damaged: ${what}. Take another back-up, or copy this one again.`,
      notGenuine:
        'This back-up was not made by the register whose keys are in it. Someone put it together. Do not use it.',
      inHand: 'A back-up is being checked or restored already.',
      noBackup: 'Choose a back-up first.',
      keyringLost: 'The passphrase alone does not open this copy here. Use the recovery kit.',
      vaultDamaged: 'The keys in this back-up cannot be read. Take another one.',
    },
  },
};
