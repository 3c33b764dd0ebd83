import { err, ok, type Result } from '../../shared/base/result.ts';
import type { PrintError } from '../../shared/ipc/contract.ts';
import type { Desktop } from '../dialogs.ts';
import { writeChosenFile } from '../session/chosen-file.ts';
import type { Session } from '../session/session.ts';
import type { HandlersOf } from './answer.ts';

/** The recovery kit on paper: the address of its sheet, or `null` when no kit is being confirmed. */
export type KitPrinter = {
  readonly sheet: () => string | null;
  readonly print: (address: string) => Promise<Result<null, PrintError>>;
  readonly toPdf: (address: string) => Promise<Uint8Array>;
  readonly fileName: () => string;
};

export const sessionChannels = (session: Session, printer: KitPrinter, desktop: Desktop): HandlersOf<'session'> => ({
  'session:status': session.status,
  'session:create': session.create,
  'session:confirm-kit': ({ groups }) => session.confirmKit(groups),
  'session:unlock': ({ passphrase }) => session.unlock(passphrase),
  'session:recover': ({ recoveryKit, newPassphrase }) => session.recover(recoveryKit, newPassphrase),
  'session:lock': session.lock,
  'session:change-passphrase': ({ current, next }) => session.changePassphrase(current, next),
  'session:print-kit': async () => {
    const sheet = printer.sheet();
    return sheet === null ? err({ type: 'locked' }) : printer.print(sheet);
  },
  'session:save-kit': async () => {
    const sheet = printer.sheet();
    if (sheet === null) return err({ type: 'locked' });
    const pdf = await printer.toPdf(sheet);
    const path = await desktop.chooseTarget('saveKit', printer.fileName());
    return path === null ? ok(null) : writeChosenFile(path, pdf);
  },
});
