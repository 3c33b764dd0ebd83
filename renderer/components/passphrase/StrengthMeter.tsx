import { useText } from '../../text/text.tsx';
import type { Meaning } from '../Chip.tsx';
import classes from './StrengthMeter.module.css';
import { type Strength, strengthOf } from './strength.ts';

/** Unicode characters, as the main process counts them. */
export const minimumLength = 12;
export const isLongEnough = (passphrase: string): boolean => [...passphrase].length >= minimumLength;

const meanings: Readonly<Record<Strength['level'], Meaning>> = { weak: 'late', fair: 'soon', strong: 'done' };

/** How strong it is, in words and without flattery. `known`: names that an attacker knows as well. */
export const StrengthMeter = ({ passphrase, known = [] }: { passphrase: string; known?: readonly string[] }) => {
  const words = useText().welcome.passphrase;
  const length = [...passphrase].length;
  if (length === 0) return null;
  const strength = strengthOf(passphrase, known);
  const short = length < minimumLength;
  const level = short ? 'weak' : strength.level;
  return (
    <div className={classes.meter} data-meaning={meanings[level]} role="status">
      <div className={classes.track} aria-hidden="true">
        {/* 66 bits holds for centuries: the bar is full there. */}
        <i className={classes.bar} style={{ width: `${Math.min(100, Math.round((strength.bits / 66) * 100))}%` }} />
      </div>
      <p className={classes.words}>
        <strong>{words.levels[level]}</strong>{' '}
        {short ? words.charactersLeft(minimumLength - length) : words.reach[strength.reach]}
      </p>
      {short || level === 'strong' ? null : (
        <p className={classes.advice}>
          {[...strength.weaknesses.map((weakness) => words.weaknesses[weakness]), words.advice].join(' ')}
        </p>
      )}
    </div>
  );
};
