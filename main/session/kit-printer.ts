import type { Clock } from '../clock.ts';
import type { KitPrinter } from '../ipc/session-channels.ts';
import type { Words } from '../words.ts';
import { kitSheetHtml } from './kit-sheet.ts';
import { printSheet, sheetAsPdf } from './print-sheet.ts';
import type { Session } from './session.ts';
import type { Sheets } from './sheets.ts';

/** Prints the kit that is being confirmed; afterwards nobody can, since it is kept nowhere. */
export const kitPrinter = (session: Session, sheets: Sheets, clock: Clock, words: () => Words): KitPrinter => ({
  sheet: () => {
    const founding = session.founding();
    if (!founding) return null;
    const { organisation, name } = founding.request;
    const sheet = { organisation: organisation.name, name, madeOn: clock.today(), groups: founding.kitGroups };
    return sheets.offer((styleNonce) => kitSheetHtml(sheet, words().kit, styleNonce));
  },
  print: printSheet,
  toPdf: sheetAsPdf,
  fileName: () => words().dialog.kitFileName,
});
