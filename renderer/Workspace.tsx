import { useEffect, useState } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import type { StreamId } from '../shared/base/ids.ts';
import type { OpenSession } from '../shared/ipc/contract.ts';
import { bridge } from './bridge.ts';
import { createWritePath } from './commands/execute.ts';
import { WritePathProvider } from './commands/use-execute.tsx';
import type { WritePath } from './commands/write-path.ts';
import { BackupWatch } from './components/backup/BackupWatch.tsx';
import { useAbout } from './components/frame/about.tsx';
import { ErrorBoundary } from './components/frame/ErrorBoundary.tsx';
import { Frame } from './components/frame/Frame.tsx';
import { IntakeInHandProvider } from './components/frame/intake-in-hand.tsx';
import { SessionProvider } from './components/frame/session.tsx';
import { Loading } from './components/Loading.tsx';
import { SaidInMailProvider } from './components/mail/said-in-mail.tsx';
import { Calendar } from './features/calendar/Calendar.tsx';
import { ComplaintFile } from './features/complaint/ComplaintFile.tsx';
import { DocumentButton } from './features/complaint/DocumentButton.tsx';
import { DossierScreen } from './features/complaint/dossier/DossierScreen.tsx';
import { FormBeside } from './features/complaint/FormBeside.tsx';
import { Complaints } from './features/complaints/Complaints.tsx';
import { LetterScreen } from './features/letter/LetterScreen.tsx';
import { Measures } from './features/measures/Measures.tsx';
import { IncomingMail } from './features/message/IncomingMail.tsx';
import { ObjectionScreen } from './features/objections/ObjectionScreen.tsx';
import { Objections } from './features/objections/Objections.tsx';
import { RegisterComplaint } from './features/register/RegisterComplaint.tsx';
import { Report } from './features/report/Report.tsx';
import { Settings } from './features/settings/Settings.tsx';
import { Worklist } from './features/worklist/Worklist.tsx';
import { actionKey, routes } from './routes.ts';
import { createStore } from './store/store.ts';
import type { Store } from './store/store-types.ts';
import { StoreProvider } from './store/use-store.tsx';

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
          <SaidInMailProvider>
            <IntakeInHandProvider>
              <Frame>
                <Screens />
                <BackupWatch />
              </Frame>
            </IntakeInHandProvider>
          </SaidInMailProvider>
        </WritePathProvider>
      </StoreProvider>
    </SessionProvider>
  );
};

const Screens = () => {
  const [place] = useLocation();
  return (
    <ErrorBoundary place={place}>
      <Switch>
        <Route path={routes.worklist} component={Worklist} />
        <Route path={routes.complaints} component={Complaints} />
        <Route path={routes.newComplaint}>
          <IncomingMail newComplaint={<RegisterComplaint />} />
        </Route>
        <Route path={routes.letter} component={LetterScreen} />
        <Route path={routes.dossier} component={DossierScreen} />
        {/* A key per complaint: going from one file to another starts its screen afresh. */}
        <Route path={routes.complaint}>{({ stream }) => <ComplaintFile key={stream} />}</Route>
        <Route path={routes.calendar} component={Calendar} />
        <Route path={routes.objections} component={Objections} />
        <Route path={routes.objection}>
          {({ stream }) => (
            <ObjectionScreen
              key={stream}
              stream={stream as StreamId}
              formFor={(of, action, onClose) => (
                <FormBeside key={action} stream={of} action={action} onClose={onClose} />
              )}
              documentFor={(of, document) => <DocumentButton document={document} stream={of} look="row" />}
            />
          )}
        </Route>
        <Route path={routes.measures}>
          <Measures
            formFor={({ stream, ...act }, onClose) => (
              <FormBeside key={actionKey(act)} stream={stream} action={actionKey(act)} onClose={onClose} />
            )}
          />
        </Route>
        <Route path={routes.report} component={Report} />
        <Route path={routes.settings} component={Settings} />
        <Route path={routes.settingsSection} component={Settings} />
        <Route>
          <Redirect to={routes.worklist} replace />
        </Route>
      </Switch>
    </ErrorBoundary>
  );
};
