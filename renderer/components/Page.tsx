import type { ReactNode } from 'react';
import classes from './Page.module.css';

/** One screen: one strong heading, a remark under it, its actions on the right, and room that scrolls. */
export const Page = ({
  title,
  remark,
  actions,
  narrow = false,
  fill = false,
  children,
}: {
  title: ReactNode;
  remark?: ReactNode;
  actions?: ReactNode;
  /** A form reads best at one column's width. */
  narrow?: boolean;
  /** The content scrolls by itself (a virtual list). */
  fill?: boolean;
  children: ReactNode;
}) => (
  <div className={classes.page} data-narrow={narrow || undefined} data-fill={fill || undefined}>
    <header className={classes.head}>
      <div className={classes.words}>
        <h1>{title}</h1>
        {remark ? <p className="muted">{remark}</p> : null}
      </div>
      {actions ? <div className={classes.actions}>{actions}</div> : null}
    </header>
    {children}
  </div>
);
