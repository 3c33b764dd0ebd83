import { Loader } from '@mantine/core';
import { useText } from '../text/text.tsx';
import classes from './Loading.module.css';

/** Shows only when it takes long enough to be noticed, so that nothing flashes. */
export const Loading = ({ children }: { children?: React.ReactNode }) => {
  const { frame } = useText();
  return (
    <div className={classes.loading} role="status">
      <Loader size="sm" aria-hidden />
      <span>{children ?? frame.loading}</span>
    </div>
  );
};
