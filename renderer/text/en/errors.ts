import type { errors as nl } from '../nl/errors.ts';

export const errors: typeof nl = {
  unreadableDate: 'This is no date. Type for example 2-1-2026 or 2 jan.',
  locked: 'The register is locked. Unlock it and try again.',
  diskFull: 'The disk is full, so this was not saved. What was recorded before is safe. Make some room and try again.',
  writeFailed: (code) =>
    `Saving to the disk fails (${code}). What was recorded before is safe. Check the disk and try again.`,
  behind: 'Something else came in between. Nothing was saved; try again.',
  passphraseTooShort: (minimum) => `The passphrase needs at least ${minimum} characters.`,
  registerExists:
    'There is a register on this computer already. Nothing was overwritten. Close the program and start it again to open it.',
  wrongPassphrase: 'This passphrase is not right.',
  wrongKit: 'This recovery code does not belong to this register, or one of its characters is wrong.',
  waitSeconds: (seconds) => (seconds === 1 ? 'Wait 1 more second.' : `Wait ${seconds} more seconds.`),
  keyringLost:
    'This system’s keyring no longer knows this register, for instance after a new installation. Your data are still there. Open the register with your recovery kit.',
  vaultDamaged:
    'The file with the keys is damaged, so unlocking is not possible. The case files themselves were not touched. Restore a back-up; what is here is kept in doing so.',
  noRegister: 'No register was found on this computer.',
  kitMismatch: 'This is not what the recovery kit says. Look at these groups once more.',
  printFailed: 'Printing failed. Check the printer, or save it as a PDF.',
  printCancelled: 'Printing was cancelled.',
  documentMissing: 'This document is no longer on this computer. The rest of the file is.',
  documentDamaged: 'This document is damaged and cannot be opened. The rest of the file is not affected.',
  tooLarge: (megabytes) => `The file is too large: at most ${megabytes} MB. Nothing was saved.`,
  intakeGone: 'The mail is no longer in memory. Open or drop the file once more.',
  noProgram: 'This computer has no program for this kind of file. Save it and open it elsewhere.',
  unsafeType: 'A file of this kind can run something as soon as it opens. That is why you can only save it.',
  templateMissing: 'The template of this letter is missing. Install the program again; your data stay.',
  templateBroken: (problems) => `There is something wrong with this letter’s template: ${problems}.`,
  ownTemplateUnreadable:
    'Your own template of this letter cannot be read. Nothing was made. Put the template in again (Settings, Templates), or restore the shipped one.',
  invalidAddress: 'This is no e-mail address. Fill in one address, such as name@example.com.',
  fieldsMissing: (placeholders) => `This letter still lacks: ${placeholders}.`,
  fileUnreadable: 'The file cannot be opened: it was moved, it is a folder, or you may not read it.',
  emptyFile: 'The file is empty. Save the mail once more and try again.',
  notAMail: {
    'outlook-message':
      'This is an Outlook message (.msg). Save the mail in Outlook as .eml (File, Save as) and open or drop that file.',
    'outlook-item':
      'This is an Outlook item that is no mail: an appointment, a contact or a task. Does it belong to a complaint? Open that complaint and drop the file there.',
    'old-office':
      'This is an Office file, no mail. Does it belong to a complaint? Open that complaint and drop the file there.',
    'office-or-zip':
      'This is an Office or zip file, not a mail. Does it belong to a complaint? Open that complaint and drop the file there.',
    pdf: 'This is a PDF, not a mail. Does it belong to a complaint? Open that complaint and drop the file there.',
    image: 'This is an image, not a mail. Does it belong to a complaint? Open that complaint and drop the file there.',
    'web-page': 'This is a web page, not a mail. Save the mail as .eml in your mail program.',
    unknown: 'There is no mail in this file. Open the mail in your mail program and save it again as .eml.',
  },
  brokenMail: (what) =>
    `The mail is damaged: ${what}. Save it once more as .eml in your mail program, or enter the complaint by hand.`,
  brokenParts: {
    headers: 'its headers are impossibly long',
    nesting: 'too many messages are nested in one another',
    boundary: 'the parts that it should consist of are missing',
    attachments: 'it has a thousand attachments or more',
    structure: 'its structure cannot be followed',
  },
  notFounded: 'The register has not been read completely yet. Try again in a moment.',
  nameMissing: 'Fill in the name of the organisation.',
};
