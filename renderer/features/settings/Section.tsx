import { type ReactNode, useId } from 'react';
import classes from './Settings.module.css';

/** One subject of the settings: what it is about, and below it its fields. */
export const Section = ({ title, remark, children }: { title: string; remark: string; children: ReactNode }) => {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        <p className={classes.remark}>{remark}</p>
      </div>
      <div className={classes.fields}>{children}</div>
    </section>
  );
};

/** A fact or a choice with its name in front of it. */
export const Line = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className={classes.line}>
    <div className={classes.label}>{label}</div>
    <div className={classes.value}>{children}</div>
  </div>
);
