import { useEffect, useRef } from 'react';

/** What had the focus when a panel opened at a day gets it back when it closes; when that is gone, the day does. */
export const useWayBack = (opened: { readonly on: string } | null): void => {
  const before = useRef<{ readonly element: Element | null; readonly on: string } | null>(null);
  const on = opened?.on ?? null;
  // Looked at while rendering: the panel takes the focus before any effect here runs.
  if (on !== null && before.current?.on !== on) before.current = { element: document.activeElement, on };
  useEffect(() => {
    if (on !== null || before.current === null) return;
    const { element, on: day } = before.current;
    before.current = null;
    // Where someone pressed something else meanwhile, the focus is theirs.
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    const back = element instanceof HTMLElement && element.isConnected && element !== document.body ? element : null;
    (back ?? document.querySelector<HTMLElement>(`[data-day="${day}"]`))?.focus({ preventScroll: true });
  }, [on]);
};
