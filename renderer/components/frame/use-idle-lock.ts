import { useEffect } from 'react';

/** Looked at often enough that nobody notices the difference, seldom enough to cost nothing. */
const lookEveryMs = 5_000;
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'drop'] as const;

/** Calls `onIdle` once, after `minutes` in which nobody touched a key or the pointer. `elapsed` in milliseconds. */
export const useIdleLock = (minutes: number, elapsed: () => number, onIdle: () => void): void => {
  useEffect(() => {
    let lastSign = elapsed();
    const note = () => {
      lastSign = elapsed();
    };
    for (const sign of signs) window.addEventListener(sign, note, { capture: true, passive: true });
    const timer = setInterval(() => {
      if (elapsed() - lastSign < minutes * 60_000) return;
      clearInterval(timer);
      onIdle();
    }, lookEveryMs);
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, note, { capture: true });
    };
  }, [minutes, elapsed, onIdle]);
};
