import { CloseButton } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../text/text.tsx';
import classes from './DayPanel.module.css';

/** The heading of a panel. The focus arrives here, also when a panel shows something else, so that a reader hears where it is. */
export const PanelHead = ({
  titleId,
  title,
  children,
  onClose,
}: {
  titleId: string;
  title: string;
  children?: ReactNode;
  onClose: () => void;
}) => {
  const { panel } = useText().calendar;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={classes.head}>
      <div className={classes.words}>
        <h2 ref={heading} id={titleId} tabIndex={-1} data-autofocus className={classes.title}>
          {title}
        </h2>
        {children}
      </div>
      <CloseButton size="sm" aria-label={panel.close} onClick={onClose} />
    </div>
  );
};
