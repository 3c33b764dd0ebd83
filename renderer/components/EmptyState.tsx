import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

/** An empty screen teaches the next step. */
export const EmptyState = ({
  title,
  children,
  actions,
}: {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) => (
  <div className={classes.empty}>
    <h2 className={classes.title}>{title}</h2>
    {children ? <div className={classes.words}>{children}</div> : null}
    {actions ? <div className={classes.actions}>{actions}</div> : null}
  </div>
);
