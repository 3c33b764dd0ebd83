import { useEffect, useState } from 'react';
import type { StreamId } from '../../../../shared/base/ids.ts';
import type { Dossier } from '../../../../shared/dossier/dossier.ts';
import type { FolderFile, SaveFolderError } from '../../../../shared/ipc/file-types.ts';
import { bridge } from '../../../bridge.ts';
import { type AnyError, errorText } from '../../../text/error-text.ts';
import { dossierDocument } from '../../../text/nl/dossier-document.ts';
import { useText, type Words } from '../../../text/text.tsx';

type Made = { readonly dossier: Dossier; readonly bytes: Uint8Array };

/** What is done with a dossier that was made: into Word, to a file, to a folder with every document. */
export const useHandingOver = (stream: StreamId, made: Made | null) => {
  const words = useText();
  const texts = words.dossier;
  const [busy, setBusy] = useState<'open' | 'save' | 'folder' | null>(null);
  const [said, setSaid] = useState<{ readonly isTrouble: boolean; readonly text: string } | null>(null);
  const [written, setWritten] = useState<{ readonly done: number; readonly of: number } | null>(null);

  useEffect(() => bridge.on('files:saving', setWritten), []);

  const tell = (text: string) => setSaid({ isTrouble: false, text });
  const complain = (error: AnyError) => setSaid({ isTrouble: true, text: errorText(words, error) });
  const doing = async (what: NonNullable<typeof busy>, act: (made: Made) => Promise<void>): Promise<void> => {
    if (!made || busy !== null) return;
    setBusy(what);
    setSaid(null);
    await act(made);
    setBusy(null);
    setWritten(null);
  };

  return {
    busy,
    said,
    /** How far the folder is; `null` when none is being written. */
    written: busy === 'folder' ? written : null,
    open: () =>
      doing('open', async ({ dossier }) => {
        const answer = await bridge.request('dossier:open', { name: nameOf(dossier) });
        if (answer.ok) tell(texts.opened);
        else complain(answer.error);
      }),
    save: () =>
      doing('save', async ({ dossier, bytes }) => {
        const answer = await bridge.request('files:save-as', { name: nameOf(dossier), bytes });
        if (!answer.ok) complain(answer.error);
        else if (answer.value !== null) tell(texts.saved(answer.value));
      }),
    saveFolder: () =>
      doing('folder', async ({ dossier, bytes }) => {
        const { number, title } = dossier.cover;
        const answer = await bridge.request('files:save-folder', {
          name: dossierDocument.folderName(number, title),
          files: folderFiles(stream, dossier, bytes),
        });
        if (!answer.ok) setSaid({ isTrouble: true, text: folderProblem(answer.error, words) });
        else if (answer.value) tell(texts.savedFolder(answer.value.path, answer.value.written));
      }),
    stopFolder: () => void bridge.request('files:cancel-saving'),
  };
};

const nameOf = ({ cover }: Dossier): string => dossierDocument.fileName(cover.number);

/** The dossier first, then every document under the number that it has there. */
export const folderFiles = (stream: StreamId, dossier: Dossier, bytes: Uint8Array): readonly FolderFile[] => {
  const { papers } = dossier.papers;
  const width = Math.max(2, String(papers.length).length);
  const numbered = (number: number, name: string): string => `${String(number).padStart(width, '0')} ${name}`;
  return [
    { name: numbered(0, nameOf(dossier)), bytes },
    ...papers.flatMap((paper): readonly FolderFile[] =>
      paper.paper === 'document'
        ? [{ name: numbered(paper.number, paper.document.name), stream, document: paper.document }]
        : [],
    ),
  ];
};

const folderProblem = (error: SaveFolderError, words: Words): string => {
  const texts = words.dossier.problems;
  if (error.type === 'already-saving') return texts.alreadySaving;
  if (error.type !== 'folder-incomplete') return errorText(words, error);
  const { path, written, at, because } = error;
  return because.type === 'cancelled'
    ? texts.folderStopped(path, written.length)
    : texts.folderIncomplete(path, written.length, at, errorText(words, because));
};
