import type { ReactNode } from 'react';
import classes from './Chip.module.css';

/** The five meanings that colour carries here; the words say the same, so that colour is never alone. */
export type Meaning = 'late' | 'soon' | 'waiting' | 'done' | 'plain';

export const Chip = ({ meaning = 'plain', children }: { meaning?: Meaning; children: ReactNode }) => (
  <span className={classes.chip} data-meaning={meaning}>
    {children}
  </span>
);

/** A chip that opens something: the derivation of a deadline, a document. */
export const ChipButton = ({
  meaning = 'plain',
  children,
  className,
  ...button
}: { meaning?: Meaning; children: ReactNode } & React.ComponentPropsWithRef<'button'>) => (
  <button
    type="button"
    className={[classes.chip, className].filter(Boolean).join(' ')}
    data-meaning={meaning}
    data-pressable
    {...button}
  >
    {children}
  </button>
);
