import { useRef, useState } from 'react';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { DocumentRef } from '../../../shared/complaint/document.ts';
import type { Sending } from '../../../shared/complaint/events.ts';
import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import { type Addressee, sameAddressee } from '../../../shared/complaint/parties.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import type { NewFile } from '../../../shared/ipc/contract.ts';
import { bridge } from '../../bridge.ts';
import { newConversationId } from '../../commands/new-id.ts';
import { useExecute } from '../../commands/use-execute.tsx';
import type { ComplaintFile } from '../../store/store-types.ts';
import type { Problem } from '../../text/problem-text.ts';
import { useText } from '../../text/text.tsx';
import { planning } from './appointment.ts';
import { appointmentOf, type LetterEntries } from './letter-entries.ts';
import { sentCommand } from './sent-command.ts';
import { composeLetter, type Letter } from './use-letter.ts';

type Busy = 'file' | 'open' | 'save' | 'take-back' | 'draft' | 'save-draft' | 'send';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export type Filing = ReturnType<typeof useFiling>;
export type Message = { readonly to: string; readonly subject: string; readonly text: string };

/** Filing a letter, and what comes after. Whatever leaves this screen is in the file first, so that the file is complete. */
export const useFiling = ({
  kind,
  to,
  file,
  state,
  letter,
  entries,
}: {
  kind: LetterKind;
  to: Addressee;
  file: ComplaintFile;
  state: OpenComplaint;
  letter: Letter;
  entries: LetterEntries;
}) => {
  const words = useText();
  const { execute } = useExecute();
  const [busy, setBusy] = useState<Busy | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [message, setMessage] = useState('');
  /** Which version of the letter is the one in the file; unknown for a letter of an earlier visit. */
  const filedVersion = useRef<string | null>(null);
  const { stream } = file;

  const filed = state.letters.findLast((each) => each.letter === kind && sameAddressee(each.to, to))?.document ?? null;
  const changed = filed !== null && letter.status === 'made' && filedVersion.current !== letter.version;

  const putInFile = async (newFile: NewFile, version: string): Promise<Result<DocumentRef, Problem>> => {
    const added = await bridge.request('documents:add', { stream, files: [newFile] });
    if (!added.ok) return added;
    const [document] = added.value;
    if (!document) throw new Error('A document was added and none came back.');
    const plan = planning(kind, to, state, appointmentOf(entries), newConversationId);
    if (plan) {
      const planned = await execute(stream, plan);
      if (!planned.ok) return planned;
    }
    const done = await execute(stream, { type: 'FileLetter', letter: kind, to, document });
    if (!done.ok) return done;
    filedVersion.current = version;
    return ok(document);
  };

  const fileThisVersion = async (): Promise<Result<DocumentRef, Problem>> => {
    if (letter.status !== 'made') return err({ type: 'template-missing' });
    const composed = await composeLetter(kind, letter.version, letter.template);
    if (!composed.ok) return composed;
    const name = words.letter.fileName(words.domain.letters[kind], state.received.number);
    return putInFile({ name, mediaType: wordType, bytes: composed.value }, letter.version);
  };

  /** The letter as it stands in the file; put there now if this version is not. */
  const inFile = async () => (filed && !changed ? ok(filed) : fileThisVersion());
  /** Only what is in the file can have left: a letter made today would bear another date than the one that was sent. */
  const asItWent = async () => (filed ? ok(filed) : fileThisVersion());

  const during = async <T>(what: Busy, act: () => Promise<Result<T, Problem>>): Promise<T | null> => {
    setBusy(what);
    setProblem(null);
    setMessage('');
    try {
      const answer = await act();
      if (answer.ok) return answer.value;
      setProblem(answer.error);
      return null;
    } finally {
      setBusy(null);
    }
  };

  /** The message with the letter; its thread is known from then on, so that an answer finds this file. */
  const drafted = async (
    document: DocumentRef,
    { to: address, subject }: Message,
    messageId: string,
  ): Promise<Result<unknown, Problem>> =>
    execute(stream, { type: 'RecordMessageDrafted', to: address, subject, messageId, document: document.id });

  return {
    filed,
    changed,
    busy,
    problem,
    message,
    file: async () => {
      if (await during('file', fileThisVersion)) setMessage(words.letter.done.filed);
    },
    openInWord: async () => {
      const opened = await during('open', async () => {
        const document = await inFile();
        if (!document.ok) return document;
        const answer = await bridge.request('documents:open', { stream, document: document.value });
        return answer.ok ? document : answer;
      });
      if (opened) setMessage(words.letter.steps.opened);
    },
    saveAs: async () => {
      const path = await during('save', async () => {
        const document = await inFile();
        return document.ok ? bridge.request('documents:save-as', { stream, document: document.value }) : document;
      });
      if (path !== null) setMessage(words.letter.steps.savedAs(path));
    },
    /** The version that was finished in Word, or the signed scan: from now on the letter in the file. */
    takeBack: async (chosen: File) => {
      const document = await during('take-back', async () =>
        putInFile(
          { name: chosen.name, mediaType: chosen.type, bytes: new Uint8Array(await chosen.arrayBuffer()) },
          letter.status === 'made' ? letter.version : '',
        ),
      );
      if (document) setMessage(words.letter.done.takenBack(document.name));
    },
    draft: async (text: Message) => {
      const made = await during('draft', async () => {
        const document = await asItWent();
        if (!document.ok) return document;
        const answer = await bridge.request('messages:draft', {
          stream,
          document: document.value,
          ...text,
          inReplyTo: state.received.messageId,
        });
        return answer.ok ? drafted(document.value, text, answer.value.messageId) : answer;
      });
      if (made !== null) setMessage(words.letter.mail.opened);
    },
    saveDraft: async (text: Message) => {
      const path = await during<string | null>('save-draft', async () => {
        const document = await asItWent();
        if (!document.ok) return document;
        const answer = await bridge.request('messages:save-draft', {
          stream,
          document: document.value,
          ...text,
          inReplyTo: state.received.messageId,
        });
        if (!answer.ok) return answer;
        if (answer.value === null) return ok(null);
        const recorded = await drafted(document.value, text, answer.value.messageId);
        return recorded.ok ? ok(answer.value.path) : recorded;
      });
      if (path !== null) setMessage(words.letter.steps.savedAs(path));
    },
    recordSent: async (sending: Omit<Sending, 'document'>): Promise<boolean> => {
      const done = await during('send', async () => {
        const document = await asItWent();
        if (!document.ok) return document;
        const command = sentCommand(kind, to, { ...sending, document: document.value }, state, entries);
        return command ? execute(stream, command) : ok(null);
      });
      return done !== null;
    },
  };
};
