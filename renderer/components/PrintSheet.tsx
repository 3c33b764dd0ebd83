import { Portal } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import classes from './PrintSheet.module.css';

/** Prints only its children: while it is there, a print shows this sheet and hides everything else. */
export const PrintSheet = ({
  heading,
  wide = false,
  way = 'printer',
  children,
  onPrinted,
}: {
  heading: string;
  /** A4 on its side. */
  wide?: boolean;
  /** Prints through the system's dialog, or in a way of its own. */
  way?: 'printer' | (() => Promise<void>);
  children: ReactNode;
  /** Called when the print dialog is gone, whether or not it was printed; or when that way is done. */
  onPrinted: () => void;
}) => (
  <Portal reuseTargetNode={false}>
    <article className={classes.sheet} data-wide={wide || undefined} aria-hidden="true">
      <p className={classes.heading}>{heading}</p>
      {children}
    </article>
    {way === 'printer' ? <PrintOnce onPrinted={onPrinted} /> : <OwnWay way={way} onDone={onPrinted} />}
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

/** Starts once, also where effects run twice. */
const OwnWay = ({ way, onDone }: { way: () => Promise<void>; onDone: () => void }) => {
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void way().finally(onDone);
  }, [way, onDone]);
  return null;
};
