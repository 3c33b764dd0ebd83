import type { Step } from '../../components/StartPage.tsx';
import { useText } from '../../text/text.tsx';

/** The two steps of restoring, with where we are. */
export const useRestoreSteps = (now: 'find' | 'open'): readonly Step[] => {
  const { steps } = useText().backup.restore;
  return [
    { words: steps.find, state: now === 'find' ? 'now' : 'done' },
    { words: steps.open, state: now === 'open' ? 'now' : 'later' },
  ];
};
