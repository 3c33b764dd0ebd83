import { notifications } from '@mantine/notifications';
import { useCallback, useEffect, useState } from 'react';
import { assertNever } from '../shared/base/assert-never.ts';
import type { OpenSession, SessionStatus } from '../shared/ipc/contract.ts';
import { bridge } from './bridge.ts';
import { useAbout } from './components/frame/about.tsx';
import { useUnexpected } from './components/frame/use-unexpected.ts';
import { Loading } from './components/Loading.tsx';
import { Unlock } from './features/unlock/Unlock.tsx';
import { ConfirmKit } from './features/welcome/ConfirmKit.tsx';
import { Restore } from './features/welcome/Restore.tsx';
import { Welcome } from './features/welcome/Welcome.tsx';
import { useText } from './text/text.tsx';

/** What stands on the screen follows from the session, and the main process alone says what that is. */
export const App = ({ initial }: { initial: SessionStatus }) => {
  const { afterCrash } = useAbout();
  const words = useText().frame;
  useUnexpected();
  const [session, setSession] = useState(initial);
  /** All that shows once a register is open, with the libraries that only it needs. */
  const [openPart, setOpenPart] = useState<typeof import('./Workspace.tsx') | null>(null);
  /** Shown once, straight after it was made; a reloaded page no longer has it. */
  const [kit, setKit] = useState<string | null>(null);
  const [restoring, setRestoring] = useState(false);

  const look = useCallback(async () => {
    const found = await bridge.request('session:status');
    // The same open session keeps its identity: the store of the open register hangs on it.
    setSession((known) => (known.status === 'open' && found.status === 'open' ? known : found));
  }, []);

  // Fetched while the passphrase is typed. Not through Suspense, which holds back what is ready for 300 ms.
  useEffect(() => {
    const idle = requestIdleCallback(() => void import('./Workspace.tsx').then(setOpenPart));
    return () => cancelIdleCallback(idle);
  }, []);

  useEffect(
    () =>
      bridge.on('session:locked', () => {
        // A message about a complaint must not outlive the session that it was shown in.
        notifications.clean();
        setKit(null);
        void look();
      }),
    [look],
  );

  useEffect(() => {
    if (afterCrash) notifications.show({ id: 'after-crash', message: words.afterCrash, autoClose: 12_000 });
  }, [afterCrash, words]);

  const opened = (open: OpenSession) => {
    setKit(null);
    setRestoring(false);
    setSession({ status: 'open', ...open });
  };

  if (restoring && (session.status === 'no-register' || session.status === 'locked')) {
    const leave = () => {
      setRestoring(false);
      void look();
    };
    return <Restore onOpened={opened} onBack={leave} onExists={leave} />;
  }
  switch (session.status) {
    case 'no-register':
      return (
        <Welcome
          onCreated={(recoveryKit) => {
            setKit(recoveryKit);
            void look();
          }}
          onExists={look}
          onRestore={() => setRestoring(true)}
        />
      );
    case 'confirming-kit':
      return <ConfirmKit kit={kit} askFor={session.askFor} onOpened={opened} onGone={look} />;
    case 'locked':
      return (
        <Unlock
          organisation={session.organisationHint}
          onOpened={opened}
          onGone={look}
          onRestore={() => setRestoring(true)}
        />
      );
    case 'open':
      return openPart === null ? <Loading /> : <openPart.Workspace key={session.device} session={session} />;
    default:
      return assertNever(session);
  }
};
