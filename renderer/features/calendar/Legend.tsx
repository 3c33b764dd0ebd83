import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useText } from '../../text/text.tsx';
import classes from './Legend.module.css';

/** What a colour says about how something stands; the words say the same on each item. */
export const Legend = () => {
  const { legend, standings } = useText().calendar;
  return (
    <ul className={classes.legend} aria-label={legend}>
      <li data-standing="late">
        <IconAlertTriangle size={13} stroke={2.2} aria-hidden /> {standings.late}
      </li>
      <li data-standing="soon">
        <i aria-hidden="true" /> {standings.soon}
      </li>
      <li data-standing="ahead">
        <i aria-hidden="true" /> {standings.ahead}
      </li>
      <li data-standing="talk">
        <i aria-hidden="true" /> {standings.talk}
      </li>
      <li data-standing="done">
        <IconCheck size={13} stroke={2.2} aria-hidden /> {standings.done}
      </li>
      <li data-standing="off">
        <i aria-hidden="true" /> {standings.off}
      </li>
    </ul>
  );
};
