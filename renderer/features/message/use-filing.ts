import { useState } from 'react';
import type { ComplaintCommand } from '../../../shared/complaint/commands.ts';
import type { DocumentRef } from '../../../shared/complaint/document.ts';
import type { Intake } from '../../../shared/ipc/contract.ts';
import type { IncomingMessage, MailAddress } from '../../../shared/mail/incoming-message.ts';
import type { CaseRow } from '../../../shared/projections/case-list.ts';
import { bridge } from '../../bridge.ts';
import { useExecute } from '../../commands/use-execute.tsx';
import type { Problem } from '../../text/problem-text.ts';

/** Puts the mail in hand into a file, after a person said yes: the original and its attachments, then the fact. */
export const useFiling = (intake: Intake) => {
  const { execute } = useExecute();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  /** Answers whether it is recorded. */
  const file = async ({ stream }: CaseRow): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    try {
      const documents = await bridge.request('intake:file', { intake: intake.id, stream });
      const done = documents.ok ? await execute(stream, fileMessage(intake.message, documents.value)) : documents;
      if (!done.ok) setProblem(done.error);
      return done.ok;
    } finally {
      setBusy(false);
    }
  };
  return { file, busy, problem };
};

export const fileMessage = (message: IncomingMessage, documents: readonly DocumentRef[]): ComplaintCommand => ({
  type: 'FileMessage',
  from: addressLine(message.from),
  subject: message.subject,
  sentOn: message.sentOn,
  messageId: message.messageId,
  documents,
});

/** `Jan de Wit <jan@mail.example>`; empty when the mail does not say. */
const addressLine = (address: MailAddress | null): string => {
  if (address === null) return '';
  return address.name === '' ? address.address : `${address.name} <${address.address}>`;
};
