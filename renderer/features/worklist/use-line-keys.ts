import { type RefObject, useEffect } from 'react';
import { contentId } from '../../components/frame/use-arrival.ts';

/** A line by its key, and where it stood. */
export type LineInHand = { readonly key: string; readonly index: number };

const linesIn = (room: HTMLElement | null): readonly HTMLElement[] => [
  ...(room?.querySelectorAll<HTMLElement>('[data-line]') ?? []),
];

const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, [contenteditable], [role=dialog], [role=menu]') !== null;

/**
 * j and k, and on a line the arrows, go through the lines of a screen; Enter presses the one that has the focus. What
 * was in hand last has the focus again on arrival, or what stands in its place now.
 */
export const useLineKeys = (
  room: RefObject<HTMLElement | null>,
  lineInHand: () => LineInHand | null,
  onLine: (line: LineInHand) => void,
): void => {
  useEffect(() => {
    const last = lineInHand();
    const { activeElement } = document;
    const free = activeElement === document.body || activeElement?.id === contentId;
    if (!last || !free) return;
    const lines = linesIn(room.current);
    (lines.find(({ dataset }) => dataset.line === last.key) ?? lines[Math.min(last.index, lines.length - 1)])?.focus();
  }, [room, lineInHand]);

  useEffect(() => {
    const { current } = room;
    const onFocus = ({ target }: FocusEvent) => {
      const index = linesIn(current).indexOf(target as HTMLElement);
      const key = (target as HTMLElement).dataset.line;
      if (index >= 0 && key !== undefined) onLine({ key, index });
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return;
      const lines = linesIn(current);
      const at = lines.indexOf(document.activeElement as HTMLElement);
      const down = event.key === 'j' || (at >= 0 && event.key === 'ArrowDown');
      const up = event.key === 'k' || (at >= 0 && event.key === 'ArrowUp');
      if (!down && !up) return;
      event.preventDefault();
      lines[Math.max(0, Math.min(lines.length - 1, at + (down ? 1 : -1)))]?.focus();
    };
    current?.addEventListener('focusin', onFocus);
    window.addEventListener('keydown', onKey);
    return () => {
      current?.removeEventListener('focusin', onFocus);
      window.removeEventListener('keydown', onKey);
    };
  }, [room, onLine]);
};
