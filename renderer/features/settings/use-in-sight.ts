import { type RefObject, useEffect, useState } from 'react';

/** Whether any of an element is within the window; `true` until that is known. */
export const useInSight = (of: RefObject<Element | null>): boolean => {
  const [inSight, setInSight] = useState(true);
  useEffect(() => {
    const element = of.current;
    if (!element) return;
    const observer = new IntersectionObserver(([seen]) => setInSight(seen?.isIntersecting ?? true));
    observer.observe(element);
    return () => observer.disconnect();
  }, [of]);
  return inSight;
};
