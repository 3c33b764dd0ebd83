import type { ReactNode } from 'react';
import type { Meaning } from './Chip.tsx';
import classes from './Notice.module.css';

/** Says what happened, what is safe and what to do. A `late` notice is read out at once. */
export const Notice = ({
  meaning = 'plain',
  title,
  children,
  actions,
}: {
  meaning?: Meaning;
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
}) => (
  <div className={classes.notice} data-meaning={meaning} role={meaning === 'late' ? 'alert' : 'status'}>
    {title ? <strong className={classes.title}>{title}</strong> : null}
    {children ? <div>{children}</div> : null}
    {actions ? <div className={classes.actions}>{actions}</div> : null}
  </div>
);
