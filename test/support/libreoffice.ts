import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Converts Word files to PDF, all in one call: LibreOffice spends its time on starting. A profile of its own, so that
 * no open window is in the way. Throws when it fails.
 */
export const convertToPdf = (files: readonly string[], folder: string): void => {
  const profile = mkdtempSync(join(tmpdir(), 'gegrond-office-'));
  const { status, error } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...files,
    ],
    { stdio: 'ignore' },
  );
  rmSync(profile, { recursive: true, force: true });
  if (error || status !== 0) throw new Error(`LibreOffice could not convert the letters: ${error?.message ?? status}`);
};
