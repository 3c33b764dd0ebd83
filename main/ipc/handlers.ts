import type { About, Announcements } from '../../shared/ipc/contract.ts';
import type { Clock } from '../clock.ts';
import type { Desktop } from '../dialogs.ts';
import type { DossierPress } from '../dossier/press.ts';
import type { PreferenceFile } from '../preferences.ts';
import type { IntakeTray } from '../session/intake-tray.ts';
import type { OfferedMails } from '../session/offered-mails.ts';
import type { OpenedCopies } from '../session/opened-copies.ts';
import type { Session } from '../session/session.ts';
import type { Handlers } from './answer.ts';
import { type BackupParts, backupChannels } from './backup-channels.ts';
import { documentChannels } from './document-channels.ts';
import { dossierChannels } from './dossier-channels.ts';
import { fileChannels } from './file-channels.ts';
import { intakeChannels } from './intake-channels.ts';
import { journalChannels } from './journal-channels.ts';
import { letterChannels, templateChannels } from './letter-channels.ts';
import { machineChannels } from './machine-channels.ts';
import { messageChannels } from './message-channels.ts';
import { reportChannels } from './report-channels.ts';
import { sealedChannels } from './sealed-channels.ts';
import { type KitPrinter, sessionChannels } from './session-channels.ts';

export type HandlerParts = {
  readonly session: Session;
  readonly printer: KitPrinter;
  readonly desktop: Desktop;
  readonly tray: IntakeTray;
  readonly offered: OfferedMails;
  readonly copies: OpenedCopies;
  readonly templatesFolder: string;
  readonly clock: Pick<Clock, 'mailDate'>;
  readonly onSaving: (progress: Announcements['files:saving']) => void;
  readonly startPress: () => DossierPress;
  readonly onMaking: (progress: Announcements['dossier:making']) => void;
  readonly backup: BackupParts;
  readonly preferences: PreferenceFile;
  readonly onPreferences: () => void;
  readonly about: () => About;
};

/** One handler for every channel of the contract: a channel without one does not compile. */
export const createHandlers = (parts: HandlerParts): Handlers => {
  const open = parts.session.register;
  return {
    ...sessionChannels(parts.session, parts.printer, parts.desktop),
    ...journalChannels(open),
    ...sealedChannels(open),
    ...intakeChannels(open, parts.tray, parts.offered, parts.desktop),
    ...documentChannels(open, parts.copies, parts.desktop),
    ...letterChannels(open, parts.templatesFolder),
    ...templateChannels(open, parts.templatesFolder, parts.copies, parts.desktop),
    ...messageChannels(open, parts.copies, parts.desktop, parts.clock),
    ...fileChannels(open, parts.desktop, parts.onSaving),
    ...dossierChannels(open, parts.copies, parts.desktop, parts.startPress, parts.onMaking),
    ...backupChannels(open, parts.backup, parts.desktop),
    ...reportChannels(open, parts.desktop),
    ...machineChannels(parts.preferences, parts.onPreferences, parts.about),
  };
};
