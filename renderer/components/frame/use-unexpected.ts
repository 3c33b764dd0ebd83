import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useText } from '../../text/text.tsx';

/** A bug outside the drawing of a screen must not pass in silence: a button that seems to do nothing is worse. */
export const useUnexpected = (): void => {
  const words = useText().frame.unexpected;
  useEffect(() => {
    const tell = (event: Event) => {
      // The browser's word for a layout that it finishes a frame later; nothing is wrong (ResizeObserver, §3.4.6).
      if (event instanceof ErrorEvent && event.message.startsWith('ResizeObserver loop')) return;
      notifications.show({ id: 'unexpected', title: words.title, message: words.body, color: 'red', autoClose: false });
    };
    window.addEventListener('unhandledrejection', tell);
    window.addEventListener('error', tell);
    return () => {
      window.removeEventListener('unhandledrejection', tell);
      window.removeEventListener('error', tell);
    };
  }, [words]);
};
