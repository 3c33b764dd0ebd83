import { describe, expect, test } from 'vitest';
import { isOurPage, isOurSender, type Sender } from '../../../../main/ipc/sender.ts';

const ours: Sender = { contentsId: 7, frame: { url: 'gegrond://app/index.html#/klachten', parent: null } };

describe('who may ask', () => {
  test('given the main frame of our window on our page, then it may', () => {
    expect(isOurSender(ours, 7)).toBe(true);
  });

  test.each<[string, Sender, number | null]>([
    ['there is no window', ours, null],
    ['another window asks', ours, 8],
    ['the frame is gone', { contentsId: 7, frame: null }, 7],
    ['a frame inside our page asks', { contentsId: 7, frame: { url: 'gegrond://app/index.html', parent: {} } }, 7],
    ['our window shows another page', { contentsId: 7, frame: { url: 'https://example.org/', parent: null } }, 7],
    ['the kit sheet asks', { contentsId: 7, frame: { url: 'gegrond://kit/index.html', parent: null } }, 7],
  ])('given that %s, then it may not', (_why, sender, windowId) => {
    expect(isOurSender(sender, windowId)).toBe(false);
  });
});

describe('which page is ours', () => {
  test.each(['gegrond://app/', 'gegrond://app/index.html', 'gegrond://app/index.html?x=1#/klachten'])(
    '%s is',
    (url) => {
      expect(isOurPage(url)).toBe(true);
    },
  );

  test.each([
    '',
    'about:blank',
    'gegrond://app.example.org/index.html',
    'gegrond://app@example.org/index.html',
    'gegrond://user@app/index.html',
    'gegrond://app:81/index.html',
    'gegrond://kit/index.html',
    'gegrond://app/assets/index.js',
    'gegrond:app/index.html',
    'https://app/index.html',
    'https://example.org/gegrond://app/index.html',
    'file:///index.html',
    'data:text/html,gegrond://app/index.html',
    'javascript:location="gegrond://app/index.html"',
  ])('%s is not', (url) => {
    expect(isOurPage(url)).toBe(false);
  });
});
