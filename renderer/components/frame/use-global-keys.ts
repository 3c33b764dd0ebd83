import { useEffect } from 'react';
import { bridge } from '../../bridge.ts';
import { type GlobalAction, globalAction } from './global-keys.ts';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role="textbox"], [role="combobox"]') !== null);

const isOverlayOpen = (): boolean =>
  [...document.querySelectorAll('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]')].some(
    (element) => element.checkVisibility(),
  );

/** Keys of the whole window, and the same choices from the application's menu. */
export const useGlobalKeys = (act: (action: GlobalAction) => void): void => {
  useEffect(() => {
    // A dialog closes on the same Esc and may be gone before the event has bubbled up here: so it is looked for first.
    let overlay = false;
    const lookFirst = () => {
      overlay = isOverlayOpen();
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const action = globalAction(event, { typing: isField(event.target), overlay });
      if (!action) return;
      event.preventDefault();
      act(action);
    };
    window.addEventListener('keydown', lookFirst, true);
    window.addEventListener('keydown', pressed);
    const stopMenu = bridge.on('menu:chosen', act);
    return () => {
      window.removeEventListener('keydown', lookFirst, true);
      window.removeEventListener('keydown', pressed);
      stopMenu();
    };
  }, [act]);
};
