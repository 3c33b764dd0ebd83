import { Loader } from '@mantine/core';
import { type ReactNode, useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { assertNever } from '../../../shared/base/assert-never.ts';
import { bridge } from '../../bridge.ts';
import { elapsed } from '../../clock.ts';
import { routes } from '../../routes.ts';
import { useText } from '../../text/text.tsx';
import { DropVeil } from './DropVeil.tsx';
import classes from './Frame.module.css';
import type { GlobalAction } from './global-keys.ts';
import { IntakeProblem } from './IntakeProblem.tsx';
import { useIntakeInHand } from './intake-in-hand.tsx';
import { KeySheet } from './KeySheet.tsx';
import { usePreferences } from './preferences.tsx';
import { Rail } from './Rail.tsx';
import { TopBar } from './TopBar.tsx';
import { contentId, useArrival } from './use-arrival.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useGlobalKeys } from './use-global-keys.ts';
import { useIdleLock } from './use-idle-lock.ts';
import { useSetOut } from './use-set-out.ts';
import { whereBack } from './where-back.ts';

const lock = () => void bridge.request('session:lock');

/** The frame around every screen: rail, top bar, the window's keys, dropping a mail anywhere, locking when idle. */
export const Frame = ({ children }: { children: ReactNode }) => {
  const { frame } = useText();
  const { preferences } = usePreferences();
  const [place, navigate] = useLocation();
  const { offer, openMail, reading } = useIntakeInHand();
  const [keysShown, setKeysShown] = useState(false);
  const back = whereBack(place, useSetOut(place));
  const backPath = back?.path ?? null;

  const act = useCallback(
    (action: GlobalAction) => {
      switch (action) {
        case 'new-complaint':
          return navigate(routes.newComplaint);
        case 'open-mail':
          return openMail();
        case 'settings':
          return navigate(routes.settings);
        case 'lock':
          return lock();
        case 'keys':
          return setKeysShown(true);
        case 'back':
          return backPath === null ? undefined : navigate(backPath);
        default:
          return assertNever(action);
      }
    },
    [navigate, openMail, backPath],
  );
  useGlobalKeys(act);
  useIdleLock(preferences.idleLockMinutes, elapsed, lock);

  useArrival(place);

  const onFiles = useCallback(
    (files: readonly File[]) => {
      const [first, ...others] = files;
      if (first)
        offer(
          first,
          others.map((file) => file.name),
        );
    },
    [offer],
  );
  const fileAbove = useFileDrop(onFiles);

  return (
    <div className={classes.app}>
      <a
        className={classes.skip}
        href={`#${contentId}`}
        onClick={(event) => {
          // The hash is where the person is; a jump within the page must not change it.
          event.preventDefault();
          document.getElementById(contentId)?.focus();
        }}
      >
        {frame.skipToContent}
      </a>
      <Rail onLock={lock} />
      <div className={classes.main}>
        <TopBar back={back} onNew={() => act('new-complaint')} />
        <IntakeProblem />
        {reading === null ? null : (
          <p className={classes.reading} role="status">
            <Loader size={14} aria-hidden /> {frame.readingMail(reading)}
          </p>
        )}
        <main id={contentId} className={classes.content} tabIndex={-1}>
          {children}
        </main>
      </div>
      <KeySheet opened={keysShown} onClose={() => setKeysShown(false)} />
      {fileAbove ? <DropVeil /> : null}
    </div>
  );
};
