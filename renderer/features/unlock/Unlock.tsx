import { useState } from 'react';
import type { OpenSession } from '../../../shared/ipc/contract.ts';
import { UnlockWithKit } from './UnlockWithKit.tsx';
import { UnlockWithPassphrase } from './UnlockWithPassphrase.tsx';

/** A register that is there and closed: the passphrase opens it, or the recovery kit does. */
export const Unlock = ({
  organisation,
  onOpened,
  onGone,
  onRestore,
}: {
  /** The organisation's name, when it could be read without the keys. */
  organisation: string | null;
  onOpened: (session: OpenSession) => void;
  /** There turned out to be no register, or it is open already. */
  onGone: () => void;
  /** The keys cannot be read any more: a back-up brings them back. */
  onRestore: () => void;
}) => {
  const [withKit, setWithKit] = useState(false);
  return withKit ? (
    <UnlockWithKit
      organisation={organisation}
      onOpened={onOpened}
      onGone={onGone}
      onRestore={onRestore}
      onUsePassphrase={() => setWithKit(false)}
    />
  ) : (
    <UnlockWithPassphrase
      organisation={organisation}
      onOpened={onOpened}
      onGone={onGone}
      onRestore={onRestore}
      onUseKit={() => setWithKit(true)}
    />
  );
};
