import { useEffect, useState } from 'react';
import type { BackupFacts } from '../../../shared/ipc/backup-types.ts';
import type { OpenSession } from '../../../shared/ipc/contract.ts';
import { bridge } from '../../bridge.ts';
import { RestoreFind } from './RestoreFind.tsx';
import { RestoreOpen } from './RestoreOpen.tsx';

/** A back-up is found and looked through; then it is opened and put in place. */
export const Restore = ({
  onOpened,
  onBack,
  onExists,
}: {
  onOpened: (session: OpenSession) => void;
  onBack: () => void;
  /** There turned out to be a register that is whole. */
  onExists: () => void;
}) => {
  const [found, setFound] = useState<BackupFacts | null>(null);
  // Whoever leaves lets go of the file, so that a stick can be taken out.
  useEffect(() => () => void bridge.request('backup:stop'), []);

  return found === null ? (
    <RestoreFind onFound={setFound} onBack={onBack} onExists={onExists} />
  ) : (
    <RestoreOpen facts={found} onOpened={onOpened} onBack={() => setFound(null)} onExists={onExists} />
  );
};
