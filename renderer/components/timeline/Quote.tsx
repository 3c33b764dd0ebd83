import { useState } from 'react';
import classes from './Quote.module.css';

/** Characters on a line of the quote's measure, and the lines that stand before the rest is folded away. */
const lineLength = 66;
const linesShown = 4;

/** Estimated, not measured: three hundred measured entries would make the timeline stutter. */
const isLong = (text: string): boolean => {
  if (text.length > lineLength * (linesShown + 2)) return true;
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineLength)), 0);
  return lines > linesShown + 1;
};

/** What somebody wrote or said; long ones fold to their first lines. */
export const Quote = ({ text, more, less }: { text: string; more: string; less: string }) => {
  const [whole, setWhole] = useState(false);
  const long = isLong(text);
  return (
    <div className={classes.quote}>
      <blockquote className={classes.words} data-folded={(long && !whole) || undefined}>
        {text}
      </blockquote>
      {long ? (
        <button type="button" className={classes.more} aria-expanded={whole} onClick={() => setWhole((was) => !was)}>
          {whole ? less : more}
        </button>
      ) : null}
    </div>
  );
};
