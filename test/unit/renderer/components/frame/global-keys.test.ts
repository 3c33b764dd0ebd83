import { describe, expect, it } from 'vitest';
import { globalAction, type KeyPressed } from '../../../../../renderer/components/frame/global-keys.ts';

const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const key = (name: string, held: Partial<KeyPressed> = {}): KeyPressed => ({ ...bare, key: name, ...held });
const nowhere = { typing: false, overlay: false };
const typing = { typing: true, overlay: false };
const overlay = { typing: false, overlay: true };

describe('the keys of the whole window', () => {
  it('work with Ctrl and with ⌘, also while typing', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }])
      for (const where of [nowhere, typing]) {
        expect(globalAction(key('n', held), where)).toBe('new-complaint');
        expect(globalAction(key('o', held), where)).toBe('open-mail');
        expect(globalAction(key(',', held), where)).toBe('settings');
        expect(globalAction(key('l', held), where)).toBe('lock');
      }
  });

  it('leave bare keys to whoever is typing', () => {
    expect(globalAction(key('?', { shiftKey: true }), nowhere)).toBe('keys');
    expect(globalAction(key('?', { shiftKey: true }), typing)).toBeNull();
    expect(globalAction(key('Escape'), nowhere)).toBe('back');
    expect(globalAction(key('Escape'), typing)).toBeNull();
    expect(globalAction(key('n'), nowhere)).toBeNull();
  });

  it('leave an open dialog alone, but lock from anywhere', () => {
    expect(globalAction(key('Escape'), overlay)).toBeNull();
    expect(globalAction(key('n', { ctrlKey: true }), overlay)).toBeNull();
    expect(globalAction(key('?'), overlay)).toBeNull();
    expect(globalAction(key('l', { ctrlKey: true }), overlay)).toBe('lock');
  });

  it('do not take combinations that are someone else’s', () => {
    expect(globalAction(key('n', { ctrlKey: true, shiftKey: true }), nowhere)).toBeNull();
    expect(globalAction(key('l', { ctrlKey: true, altKey: true }), nowhere)).toBeNull();
    expect(globalAction(key('Escape', { altKey: true }), nowhere)).toBeNull();
  });
});
