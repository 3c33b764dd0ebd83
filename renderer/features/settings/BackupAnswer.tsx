import type { MakeBackupError } from '../../../shared/ipc/backup-types.ts';
import { Notice } from '../../components/Notice.tsx';
import { makeErrorText } from '../../text/backup-words.ts';
import { useText } from '../../text/text.tsx';

export type Told = { readonly done: string } | { readonly failed: MakeBackupError };

/** What came of it, beside the button that asked for it. There before it speaks, so that it is heard. */
export const BackupAnswer = ({ told }: { told: Told | null }) => {
  const words = useText();
  const meaning = told === null || 'done' in told ? 'done' : told.failed.type === 'cancelled' ? 'plain' : 'late';
  return (
    <div role="status" aria-live="polite" style={{ marginTop: told ? 10 : 0 }}>
      {told ? (
        <Notice meaning={meaning}>{'done' in told ? told.done : makeErrorText(words, told.failed)}</Notice>
      ) : null}
    </div>
  );
};
