import { Button } from '@mantine/core';
import type { UnlockError, WeakPassphrase, WriteFailed } from '../../../shared/ipc/contract.ts';
import { Notice } from '../../components/Notice.tsx';
import { errorText } from '../../text/error-text.ts';
import { useText } from '../../text/text.tsx';

/** Why the register does not open, when it is not a matter of typing better. */
export const UnlockProblem = ({
  error,
  onUseKit,
  onRestore,
}: {
  error: UnlockError | WeakPassphrase | WriteFailed;
  onUseKit?: () => void;
  onRestore: () => void;
}) => {
  const words = useText();
  const text = words.welcome.unlock;
  const title =
    error.type === 'keyring-lost' ? text.keyringTitle : error.type === 'vault-damaged' ? text.damagedTitle : undefined;
  return (
    <Notice
      meaning={error.type === 'keyring-lost' ? 'soon' : 'late'}
      {...(title === undefined ? {} : { title })}
      actions={
        error.type === 'keyring-lost' && onUseKit ? (
          <Button onClick={onUseKit}>{text.useKit}</Button>
        ) : error.type === 'vault-damaged' ? (
          <Button onClick={onRestore}>{words.backup.restore.offerAction}</Button>
        ) : null
      }
    >
      {errorText(words, error)}
    </Notice>
  );
};
