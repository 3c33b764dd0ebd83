import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReadMail } from '../../../../main/mail/read-eml.ts';
import { createIntakeTray } from '../../../../main/session/intake-tray.ts';
import { createOfferedMails, mailPaths } from '../../../../main/session/offered-mails.ts';

const mail = (name: string) => ({ name, original: new Uint8Array(1), mail: {} as ReadMail });
const tray = () => {
  let last = 0;
  return createIntakeTray(() => `intake-${++last}`);
};

describe('mails in hand', () => {
  test('given a mail was read, then it is there until it is let go', () => {
    const t = tray();
    const id = t.put(mail('a.eml'));
    expect(t.get(id)?.name).toBe('a.eml');
    t.letGo(id);
    expect(t.get(id)).toBeNull();
  });

  test('given a fifth, then the oldest falls out', () => {
    const t = tray();
    const ids = ['a', 'b', 'c', 'd', 'e'].map((name) => t.put(mail(name)));
    expect(ids.map((id) => t.get(id)?.name ?? null)).toEqual([null, 'b', 'c', 'd', 'e']);
  });

  test('given the register locks, then none', () => {
    const t = tray();
    const id = t.put(mail('a.eml'));
    t.clear();
    expect(t.get(id)).toBeNull();
  });
});

describe('mails that the system hands over', () => {
  test('are taken one by one, oldest first, and the window is told once per handing-over', () => {
    let told = 0;
    const offered = createOfferedMails(() => {
      told += 1;
    });
    offered.offer([]);
    expect(told).toBe(0);
    offered.offer(['/a.eml', '/b.eml']);
    expect([offered.take(), offered.take(), offered.take()]).toEqual(['/a.eml', '/b.eml', null]);
    expect(told).toBe(1);
  });

  test('are no more than twenty at a time', () => {
    const offered = createOfferedMails(() => undefined);
    offered.offer(Array.from({ length: 30 }, (_, index) => `/${index}.eml`));
    const taken = Array.from({ length: 30 }, () => offered.take()).filter((path) => path !== null);
    expect(taken).toHaveLength(20);
  });

  test('are those on the command line, from where it was given; switches and other files are not', () => {
    const line = ['/opt/gegrond', '--flag.eml', '.', 'brief.eml', '/elders/B.EML', 'foto.png', '--url=x.eml'];
    expect(mailPaths(line, '/home/anna')).toEqual([resolve('/home/anna/brief.eml'), resolve('/elders/B.EML')]);
  });

  test('the program itself is no mail', () => {
    expect(mailPaths(['/opt/gegrond.eml'], '/')).toEqual([]);
  });
});
