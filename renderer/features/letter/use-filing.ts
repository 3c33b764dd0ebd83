import { useRef, useState } from 'react';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { ComplaintCommand } from '../../../shared/complaint/commands.ts';
import type { DocumentRef } from '../../../shared/complaint/document.ts';
import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import type { Party, SendMeans } from '../../../shared/complaint/parties.ts';
import { sameAddressee as sameParty } from '../../../shared/complaint/parties.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import { bridge } from '../../bridge.ts';
import { useExecute } from '../../commands/use-execute.tsx';
import type { ComplaintFile } from '../../store/store-types.ts';
import type { Problem } from '../../text/problem-text.ts';
import { useText } from '../../text/text.tsx';
import { composeLetter, type Letter } from './use-letter.ts';

type Busy = 'file' | 'open' | 'save' | 'send';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Filing a letter, and what comes after. Whatever leaves this screen is in the file first, so that the file is complete. */
export const useFiling = ({
  kind,
  party,
  file,
  state,
  letter,
}: {
  kind: LetterKind;
  party: Party;
  file: ComplaintFile;
  state: OpenComplaint;
  letter: Letter;
}) => {
  const words = useText();
  const { execute } = useExecute();
  const [busy, setBusy] = useState<Busy | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [message, setMessage] = useState('');
  /** Which version of the letter is the one in the file; unknown for a letter of an earlier visit. */
  const filedVersion = useRef<string | null>(null);
  const { stream } = file;

  const filed = state.letters.findLast((each) => each.letter === kind && sameParty(each.to, party))?.document ?? null;
  const changed = filed !== null && letter.status === 'made' && filedVersion.current !== letter.version;

  const failed = (error: Problem): null => {
    setProblem(error);
    return null;
  };

  const putInFile = async (): Promise<DocumentRef | null> => {
    if (letter.status !== 'made') return null;
    const { version } = letter;
    const composed = await composeLetter(kind, version);
    if (!composed.ok) return failed(composed.error);
    const name = words.letter.fileName(words.domain.letters[kind], state.received.number);
    const added = await bridge.request('documents:add', {
      stream,
      files: [{ name, mediaType: wordType, bytes: composed.value }],
    });
    if (!added.ok) return failed(added.error);
    const [document] = added.value;
    if (!document) throw new Error('A document was added and none came back.');
    const done = await execute(stream, { type: 'FileLetter', letter: kind, to: party, document });
    if (!done.ok) return failed(done.error);
    filedVersion.current = version;
    return document;
  };

  /** The letter as it stands in the file; put there now if this version is not. */
  const inFile = async (): Promise<DocumentRef | null> => (filed && !changed ? filed : putInFile());

  const during = async <T>(what: Busy, act: () => Promise<T>): Promise<T> => {
    setBusy(what);
    setProblem(null);
    setMessage('');
    try {
      return await act();
    } finally {
      setBusy(null);
    }
  };

  return {
    filed,
    changed,
    busy,
    problem,
    message,
    file: () =>
      during('file', async () => {
        if (await putInFile()) setMessage(words.letter.done.filed);
      }),
    openInWord: () =>
      during('open', async () => {
        const document = await inFile();
        if (!document) return;
        const answer = await bridge.request('documents:open', { stream, document });
        if (answer.ok) setMessage(words.letter.steps.opened);
        else failed(answer.error);
      }),
    saveAs: () =>
      during('save', async () => {
        const document = await inFile();
        if (!document) return;
        const answer = await bridge.request('documents:save-as', { stream, document });
        if (!answer.ok) failed(answer.error);
        else if (answer.value !== null) setMessage(words.letter.steps.savedAs(answer.value));
      }),
    recordSent: (sentOn: PlainDate, means: SendMeans): Promise<boolean> =>
      during('send', async () => {
        // Only what is in the file can have left this screen. A letter made today would bear another date than the one sent.
        const document = filed ?? (await putInFile());
        if (!document) return false;
        const done = await execute(stream, sentCommand(kind, party, sentOn, means, document));
        if (!done.ok) failed(done.error);
        return done.ok;
      }),
  };
};

/** What it means that this letter went out. */
const sentCommand = (
  kind: LetterKind,
  party: Party,
  sentOn: PlainDate,
  means: SendMeans,
  document: DocumentRef,
): ComplaintCommand => {
  switch (kind) {
    case 'acknowledgement':
      return { type: 'RecordAcknowledgementSent', sentOn, means, document };
    case 'invitation-to-explain':
    case 'request-to-person-involved':
      return { type: 'RecordExplanationRequested', of: party, requestedOn: sentOn, means, document };
    case 'verdict':
      return { type: 'RecordVerdictSent', sentOn, means, document };
  }
};
