import { useState } from 'react';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import type { TemplateRefusal } from '../../../shared/ipc/template-types.ts';
import { bridge } from '../../bridge.ts';
import { useExecute } from '../../commands/use-execute.tsx';
import { useSession } from '../../components/frame/session.tsx';
import { useRegister } from '../../store/use-store.tsx';
import type { AnyError } from '../../text/error-text.ts';
import { useText } from '../../text/text.tsx';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
type Busy = 'open' | 'save' | 'put-back' | 'restore';
export type TemplateFailure = TemplateRefusal | AnyError;

/** The template of one letter: the organisation's own or the shipped one. A bad one is refused before it is kept. */
export const useTemplate = (letter: LetterKind, name: string, onDone: (message: string) => void) => {
  const { templates: words } = useText();
  const register = useRegister();
  const { registerStream: stream } = useSession();
  const { executeRegister } = useExecute();
  const [busy, setBusy] = useState<Busy | null>(null);
  const [problem, setProblem] = useState<TemplateFailure | null>(null);
  const own = register.status === 'founded' ? (register.templates[letter] ?? null) : null;

  /** What was put back keeps its name, so that a person knows it again. */
  const fileName = own?.name ?? words.fileName(name);

  const during = async <T>(what: Busy, act: () => Promise<Result<T, TemplateFailure>>): Promise<T | null> => {
    setBusy(what);
    setProblem(null);
    onDone('');
    try {
      const answer = await act();
      if (answer.ok) return answer.value;
      setProblem(answer.error);
      return null;
    } finally {
      setBusy(null);
    }
  };

  return {
    own,
    busy,
    problem,
    open: async () => {
      await during('open', () => bridge.request('templates:open', { letter, own, name: fileName }));
    },
    save: async () => {
      const path = await during('save', () => bridge.request('templates:export', { letter, own, name: fileName }));
      if (path) onDone(words.savedAs(path));
    },
    putBack: async (file: File) => {
      const done = await during('put-back', async () => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const checked = await bridge.request('templates:check', { letter, name: file.name, bytes });
        if (!checked.ok) return checked;
        const added = await bridge.request('documents:add', {
          stream,
          files: [{ name: file.name, mediaType: wordType, bytes }],
        });
        if (!added.ok) return added;
        const [document] = added.value;
        if (!document) return err({ type: 'document-missing' });
        return executeRegister({ type: 'ReplaceTemplate', letter, document });
      });
      if (done) onDone(words.replaced(name));
    },
    restore: async () => {
      const done = await during('restore', async () => {
        const answer = await executeRegister({ type: 'RestoreTemplate', letter });
        return answer.ok ? ok(true) : answer;
      });
      if (done) onDone(words.restored(name));
    },
  };
};
