import { Button, Tooltip } from '@mantine/core';
import { IconChevronLeft, IconFlask, IconPlus } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useRegister } from '../../store/use-store.tsx';
import { useText } from '../../text/text.tsx';
import { useAbout } from './about.tsx';
import { commandKey } from './command-key.ts';
import { FeedStatus } from './FeedStatus.tsx';
import classes from './Frame.module.css';
import type { Back } from './where-back.ts';

/** Where we are, whether everything is saved, and the one thing that can always be done. */
export const TopBar = ({ back, onNew }: { back: Back | null; onNew: () => void }) => {
  const { frame } = useText();
  const { engine } = useAbout();
  const register = useRegister();
  return (
    <header className={classes.top}>
      <div className={classes.place}>
        {back ? (
          <Link href={back.path} className={classes.back ?? ''}>
            <IconChevronLeft size={16} stroke={2} aria-hidden />
            {frame[back.to]}
          </Link>
        ) : (
          <span className={classes.organisation}>
            {register.status === 'founded' ? register.organisation.name : ''}
          </span>
        )}
      </div>
      {engine === 'electron' ? null : (
        <Tooltip label={frame.hostNotice} multiline w={260}>
          <button type="button" className={classes.host} aria-label={frame.hostNotice}>
            <IconFlask size={14} stroke={1.8} aria-hidden />
            <span className={classes.hostWord}>{frame.hostNoticeShort}</span>
          </button>
        </Tooltip>
      )}
      <FeedStatus />
      <Tooltip label={`${commandKey} N`}>
        <Button size="compact-md" className={classes.new ?? ''} onClick={onNew}>
          <IconPlus className={classes.newIcon} size={16} stroke={2} aria-hidden />
          <span className={classes.newWord}>{frame.newComplaint}</span>
        </Button>
      </Tooltip>
    </header>
  );
};
