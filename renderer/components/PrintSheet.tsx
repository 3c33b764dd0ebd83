import { Portal } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import classes from './PrintSheet.module.css';

/** Prints only its children: while it is there, a print shows this sheet and hides everything else. */
export const PrintSheet = ({
  heading,
  children,
  onPrinted,
}: {
  heading: string;
  children: ReactNode;
  /** Called when the print dialog is gone, whether or not it was printed. */
  onPrinted: () => void;
}) => (
  <Portal reuseTargetNode={false}>
    <article className={classes.sheet} aria-hidden="true">
      <p className={classes.heading}>{heading}</p>
      {children}
    </article>
    <PrintOnce onPrinted={onPrinted} />
  </Portal>
);

/** Stands inside the portal, because the portal fills itself only after its own effects. */
const PrintOnce = ({ onPrinted }: { onPrinted: () => void }) => {
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', onPrinted);
  }, [onPrinted]);
  return null;
};
