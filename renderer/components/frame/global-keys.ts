import type { MenuChoice } from '../../../shared/ipc/contract.ts';

export type KeyPressed = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};
export type GlobalAction = MenuChoice | 'back';

/**
 * Which action of the whole window a key asks for. `typing`: in a field a bare key is text, so only combinations
 * count there. `overlay`: a dialog or a menu is open; Esc is its own then, and nothing may open behind it.
 */
export const globalAction = (
  pressed: KeyPressed,
  where: { readonly typing: boolean; readonly overlay: boolean },
): GlobalAction | null => {
  const command = (pressed.ctrlKey || pressed.metaKey) && !pressed.altKey && !pressed.shiftKey;
  if (command && pressed.key.toLowerCase() === 'l') return 'lock';
  if (where.overlay) return null;
  if (command) {
    switch (pressed.key.toLowerCase()) {
      case 'n':
        return 'new-complaint';
      case 'o':
        return 'open-mail';
      case ',':
        return 'settings';
      default:
        return null;
    }
  }
  if (where.typing || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  if (pressed.key === '?') return 'keys';
  return pressed.key === 'Escape' ? 'back' : null;
};
