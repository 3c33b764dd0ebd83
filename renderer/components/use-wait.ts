import { useEffect, useState } from 'react';
import { elapsed } from '../clock.ts';

/** Counts down the seconds that a wrong try costs; 0 when a new try may be made. */
export const useWait = (): { readonly seconds: number; readonly start: (seconds: number) => void } => {
  const [until, setUntil] = useState(0);
  const [now, setNow] = useState(0);
  const waiting = until > now;

  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => setNow(elapsed()), 250);
    return () => clearInterval(timer);
  }, [waiting]);

  return {
    seconds: waiting ? Math.ceil((until - now) / 1000) : 0,
    start: (seconds) => {
      setNow(elapsed());
      setUntil(elapsed() + seconds * 1000);
    },
  };
};
