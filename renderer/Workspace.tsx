import { lazy, Suspense, useEffect, useState } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import type { OpenSession } from '../shared/ipc/contract.ts';
import { bridge } from './bridge.ts';
import { createWritePath } from './commands/execute.ts';
import { WritePathProvider } from './commands/use-execute.tsx';
import type { WritePath } from './commands/write-path.ts';
import { useAbout } from './components/frame/about.tsx';
import { ErrorBoundary } from './components/frame/ErrorBoundary.tsx';
import { Frame } from './components/frame/Frame.tsx';
import { IntakeInHandProvider } from './components/frame/intake-in-hand.tsx';
import { SessionProvider } from './components/frame/session.tsx';
import { Loading } from './components/Loading.tsx';
import { routes } from './routes.ts';
import { createStore } from './store/store.ts';
import type { Store } from './store/store-types.ts';
import { StoreProvider } from './store/use-store.tsx';

const loadComplaints = () => import('./features/complaints/Complaints.tsx');
const Complaints = lazy(() => loadComplaints().then((module) => ({ default: module.Complaints })));
const RegisterComplaint = lazy(() =>
  import('./features/register/RegisterComplaint.tsx').then((module) => ({ default: module.RegisterComplaint })),
);
const ComplaintFile = lazy(() =>
  import('./features/complaint/ComplaintFile.tsx').then((module) => ({ default: module.ComplaintFile })),
);
const LetterScreen = lazy(() =>
  import('./features/letter/LetterScreen.tsx').then((module) => ({ default: module.LetterScreen })),
);
const Settings = lazy(() =>
  import('./features/settings/Settings.tsx').then((module) => ({ default: module.Settings })),
);

/** Fetches the first screen while the passphrase is typed. */
export const prepareWorkspace = (): void => {
  void loadComplaints();
};

type Opened = { readonly store: Store; readonly writePath: WritePath };

/** Everything that exists only while the register is open. Unmounting it drops all that was opened. */
export const Workspace = ({ session }: { session: OpenSession }) => {
  const about = useAbout();
  const [opened, setOpened] = useState<Opened | null>(null);

  useEffect(() => {
    const store = createStore(bridge, session, about.now);
    setOpened({ store, writePath: createWritePath(bridge, session, store) });
    return () => {
      setOpened(null);
      void store.close();
    };
  }, [session, about.now]);

  if (!opened) return <Loading />;
  return (
    <SessionProvider value={session}>
      <StoreProvider store={opened.store}>
        <WritePathProvider writePath={opened.writePath}>
          <IntakeInHandProvider>
            <Frame>
              <Screens />
            </Frame>
          </IntakeInHandProvider>
        </WritePathProvider>
      </StoreProvider>
    </SessionProvider>
  );
};

const Screens = () => {
  const [place] = useLocation();
  return (
    <ErrorBoundary place={place}>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path={routes.complaints} component={Complaints} />
          <Route path={routes.newComplaint} component={RegisterComplaint} />
          <Route path={routes.letter} component={LetterScreen} />
          {/* A key per complaint: going from one file to another starts its screen afresh. */}
          <Route path={routes.complaint}>{({ stream }) => <ComplaintFile key={stream} />}</Route>
          <Route path={routes.settings} component={Settings} />
          <Route>
            <Redirect to={routes.complaints} replace />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
};
