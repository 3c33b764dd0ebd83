import { IconMailDown } from '@tabler/icons-react';
import { useText } from '../../text/text.tsx';
import classes from './DropVeil.module.css';

/** Covers the window while a file hangs above it. It takes no pointer events, so it can never get in the way. */
export const DropVeil = () => {
  const { frame } = useText();
  return (
    <div className={classes.veil} aria-hidden="true">
      <div className={classes.words}>
        <IconMailDown size={40} stroke={1.4} />
        <strong>{frame.dropHere}</strong>
        <span>{frame.dropHint}</span>
      </div>
    </div>
  );
};
