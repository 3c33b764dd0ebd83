import { resolve } from 'node:path';

/** Mail files that the system handed over (double-clicked, `Gegrond brief.eml`), until the window takes them. */
export type OfferedMails = {
  readonly offer: (paths: readonly string[]) => void;
  /** The oldest one; `null` when there is none. */
  readonly take: () => string | null;
};

/** More than anyone opens on purpose. */
const most = 20;

export const createOfferedMails = (onOffered: () => void): OfferedMails => {
  const waiting: string[] = [];
  return {
    offer: (paths) => {
      const taken = paths.slice(0, most - waiting.length);
      waiting.push(...taken);
      if (taken.length > 0) onOffered();
    },
    take: () => waiting.shift() ?? null,
  };
};

/** The mail files on a command line. Switches are skipped; relative paths count from where it was given. */
export const mailPaths = (commandLine: readonly string[], workingFolder: string): readonly string[] =>
  commandLine
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && /\.(?:eml|msg)$/i.test(argument))
    .map((argument) => resolve(workingFolder, argument));
