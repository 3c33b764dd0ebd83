import { useState } from 'react';
import type { ComplaintNumber, StreamId } from '../../../shared/base/ids.ts';
import { ok, type Result } from '../../../shared/base/result.ts';
import { initialState } from '../../../shared/complaint/complaint.ts';
import { complaintNumber } from '../../../shared/complaint/complaint-number.ts';
import { decide } from '../../../shared/complaint/decide.ts';
import type { DocumentRef } from '../../../shared/complaint/document.ts';
import type { DocumentError, Intake } from '../../../shared/ipc/contract.ts';
import { bridge } from '../../bridge.ts';
import { judgingOf } from '../../commands/judging.ts';
import { useExecute } from '../../commands/use-execute.tsx';
import { useLaw, useMember, useRegister, useToday } from '../../store/use-store.tsx';
import type { Problem } from '../../text/problem-text.ts';
import { type RegisterValues, toCommand } from './register-values.ts';

export type Registered = { readonly stream: StreamId; readonly number: ComplaintNumber };

/** Any number will do: the real one is given out by the write path. */
const rehearsalNumber = complaintNumber({ year: 2000, letter: 'A', sequence: 1 });

/** Registers the form with its documents: first what can be refused, then the documents, then the complaint itself. */
export const useRegistration = () => {
  const { execute, newStream } = useExecute();
  const actor = useMember();
  const today = useToday();
  const register = useRegister();
  const law = useLaw();
  const [saving, setSaving] = useState(false);

  const send = async (
    values: RegisterValues,
    intake: Intake | null,
    files: readonly File[],
  ): Promise<Result<Registered, Problem>> => {
    const messageId = intake?.message.messageId ?? null;
    // Nothing is written for a form that would be refused; the number is only given out when it is really registered.
    const rehearsal = decide(toCommand(values, [], messageId), initialState, {
      ...judgingOf({ file: null, actor, today, register, law }),
      nextNumber: rehearsalNumber,
    });
    if (!rehearsal.ok) return rehearsal;
    const stream = await newStream();
    if (!stream.ok) return stream;
    const documents = await fileDocuments(stream.value, intake, files);
    if (!documents.ok) return documents;
    const done = await execute(stream.value, toCommand(values, documents.value, messageId));
    if (!done.ok) return done;
    const received = done.value.events.find((event) => event.type === 'ComplaintReceived');
    if (!received) throw new Error('A complaint was registered without its receipt.');
    return ok({ stream: stream.value, number: received.number });
  };

  return {
    saving,
    register: async (...form: Parameters<typeof send>): ReturnType<typeof send> => {
      setSaving(true);
      try {
        return await send(...form);
      } finally {
        setSaving(false);
      }
    },
  };
};

/** The original mail first, then its attachments, then what was added by hand. */
const fileDocuments = async (
  stream: StreamId,
  intake: Intake | null,
  files: readonly File[],
): Promise<Result<readonly DocumentRef[], DocumentError>> => {
  const fromMail = intake ? await bridge.request('intake:file', { intake: intake.id, stream }) : ok([]);
  if (!fromMail.ok || files.length === 0) return fromMail;
  const added = await bridge.request('documents:add', { stream, files: await Promise.all(files.map(asNewFile)) });
  return added.ok ? ok([...fromMail.value, ...added.value]) : added;
};

const asNewFile = async (file: File) => ({
  name: file.name,
  mediaType: file.type || 'application/octet-stream',
  bytes: new Uint8Array(await file.arrayBuffer()),
});
