import { useState } from 'react';
import type { OpenSession } from '../../../shared/ipc/contract.ts';
import { bridge } from '../../bridge.ts';
import { CheckKit } from './CheckKit.tsx';
import { ShowKit } from './ShowKit.tsx';

/** Step 3: the recovery kit is shown once and kept, then two of its groups are asked back. */
export const ConfirmKit = ({
  kit,
  askFor,
  onOpened,
  onGone,
}: {
  /** `null` after the window was loaded afresh: then it can only be printed or saved. */
  kit: string | null;
  /** Indices from 0 of the groups that are asked back. */
  askFor: readonly number[];
  onOpened: (session: OpenSession) => void;
  /** There is no kit to confirm any more. */
  onGone: () => void;
}) => {
  const [kept, setKept] = useState(false);
  const startOver = () => void bridge.request('session:lock').then(onGone);
  return kept ? (
    <CheckKit askFor={askFor} onShowAgain={() => setKept(false)} onOpened={onOpened} onGone={onGone} />
  ) : (
    <ShowKit kit={kit} onKept={() => setKept(true)} onStartOver={startOver} />
  );
};
