import { useEffect, useState } from 'react';
import { type Back, setOutAt } from './where-back.ts';

/** The list or desk that this person saw last: where back leads from what they opened there. */
export const useSetOut = (place: string): Back | undefined => {
  const [from, setFrom] = useState<Back>();
  useEffect(() => {
    const here = setOutAt(place);
    if (here) setFrom(here);
  }, [place]);
  return from;
};
