import { useEffect } from 'react';
import { useText } from '../../text/text.tsx';
import { screenAt } from './where-back.ts';

export const contentId = 'inhoud';

/**
 * On a next screen: names it in the window's title, and gives the focus a place when the button that led here is
 * gone with its screen. A screen that takes the focus itself keeps it. The title names no one: it shows in the taskbar.
 */
export const useArrival = (place: string): void => {
  const { frame } = useText();
  const title = frame[screenAt(place)];
  useEffect(() => {
    document.title = `${title} · ${frame.product}`;
  }, [title, frame.product]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: arriving is what this is about.
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) document.getElementById(contentId)?.focus({ preventScroll: true });
    }, 80);
    return () => clearTimeout(timer);
  }, [place]);
};
