import { CloseButton } from '@mantine/core';
import { errorText } from '../../text/error-text.ts';
import { useText } from '../../text/text.tsx';
import { Notice } from '../Notice.tsx';
import classes from './Frame.module.css';
import { useIntakeInHand } from './intake-in-hand.tsx';

/** Why a dropped file did not become a complaint, and which files were left alone. Stays until it is closed. */
export const IntakeProblem = () => {
  const words = useText();
  const { problem, leftAside, dismissProblem } = useIntakeInHand();
  if (!problem && leftAside.length === 0) return null;
  const { intake } = words.frame;
  const names = leftAside.map((name) => `‘${shortened(name)}’`).join(', ');
  return (
    <div className={classes.banner}>
      <Notice
        meaning={problem ? 'late' : 'soon'}
        {...(problem
          ? { title: problem.name === null ? intake.aMailNotRead : intake.notRead(shortened(problem.name)) }
          : {})}
      >
        {problem ? <p>{errorText(words, problem.error)}</p> : null}
        {leftAside.length > 0 ? <p>{intake.leftAside(names)}</p> : null}
      </Notice>
      <CloseButton className={classes.bannerClose} onClick={dismissProblem} aria-label={words.frame.close} />
    </div>
  );
};

/** A file's name is a stranger's text: it may be absurdly long. */
const shortened = (name: string): string => (name.length <= 60 ? name : `${name.slice(0, 44)}…${name.slice(-14)}`);
