import type { Step } from '../../components/StartPage.tsx';
import { useText } from '../../text/text.tsx';

const order = ['organisation', 'passphrase', 'kit'] as const;

/** The three steps of the first start, with where we are. */
export const useSteps = (now: (typeof order)[number]): readonly Step[] => {
  const { steps } = useText().welcome;
  const here = order.indexOf(now);
  return order.map((step, index) => ({
    words: steps[step],
    state: index < here ? 'done' : index === here ? 'now' : 'later',
  }));
};
