import { ok } from '../../shared/base/result.ts';
import { cleanDocumentName } from '../../shared/complaint/document-name.ts';
import type { Desktop } from '../dialogs.ts';
import { drawReport } from '../report/draw-report.ts';
import { writeWorkbook } from '../report/write-workbook.ts';
import { writeChosenFile } from '../session/chosen-file.ts';
import type { HandlersOf } from './answer.ts';
import { locked, type OpenRegister, withRegister } from './with-register.ts';

/** The yearly figures as files. */
export const reportChannels = (open: OpenRegister, desktop: Desktop): HandlersOf<'report'> => {
  const save = async (name: string, make: () => Uint8Array | Promise<Uint8Array>) => {
    const path = await desktop.chooseTarget('saveDocument', cleanDocumentName(name));
    if (path === null) return ok(null);
    const bytes = await make();
    return open() ? writeChosenFile(path, bytes) : locked;
  };
  return {
    'report:save-document': withRegister(open, (_register, { name, document }) =>
      save(name, () => drawReport(document)),
    ),
    'report:save-workbook': withRegister(open, (_register, { name, sheets }) =>
      save(name, () => writeWorkbook(sheets)),
    ),
  };
};
