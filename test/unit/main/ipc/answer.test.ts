import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, type Desk, type Handlers } from '../../../../main/ipc/answer.ts';
import { guards } from '../../../../main/ipc/guards.ts';
import type { Sender } from '../../../../main/ipc/sender.ts';
import type { Channel } from '../../../../shared/ipc/contract.ts';

const ours: Sender = { contentsId: 1, frame: { url: 'gegrond://app/index.html', parent: null } };
const channels = Object.keys(guards) as Channel[];

/** Every handler tells that it was reached, and with what. */
const desk = () => {
  const reached: [string, unknown][] = [];
  const refused: [string, string][] = [];
  const handlers = Object.fromEntries(
    channels.map((channel) => [
      channel,
      (input: unknown) => {
        reached.push([channel, input]);
        return `answer of ${channel}`;
      },
    ]),
  ) as unknown as Handlers;
  const made: Desk = {
    handlers,
    guards,
    windowId: () => 1,
    onRefused: (channel, reason) => refused.push([channel, reason]),
  };
  return { desk: made, reached, refused };
};

describe('one request', () => {
  test('given our page and input that fits, then the handler answers', async () => {
    const { desk: d, reached } = desk();
    const reply = await answer(d, ours, 'session:unlock', { passphrase: 'een lange wachtwoordzin' });
    expect(reply).toEqual({ status: 'answered', value: 'answer of session:unlock' });
    expect(reached).toEqual([['session:unlock', { passphrase: 'een lange wachtwoordzin' }]]);
  });

  test('given another sender, then no channel is reached, whatever it asks', async () => {
    const { desk: d, reached, refused } = desk();
    const stranger: Sender = { contentsId: 1, frame: { url: 'https://example.org/', parent: null } };
    for (const channel of channels) {
      const reply = await answer(d, stranger, channel, undefined);
      expect(reply).toEqual({ status: 'refused', reason: 'wrong-sender' });
    }
    expect(reached).toEqual([]);
    expect(refused.every(([, reason]) => reason === 'wrong-sender')).toBe(true);
  });

  test.each(['', 'session', 'toString', '__proto__', 'constructor', 'session:status ', 7, null, undefined, {}])(
    'given the unknown channel %s, then it is refused by name',
    async (channel) => {
      const { desk: d, reached, refused } = desk();
      expect(await answer(d, ours, channel, undefined)).toEqual({ status: 'refused', reason: 'unknown-channel' });
      expect(reached).toEqual([]);
      expect(refused).toEqual([['?', 'unknown-channel']]);
    },
  );

  test('given anything at all as input, then a handler is reached only with what its guard lets through', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...channels), fc.anything(), async (channel, input) => {
        const { desk: d, reached } = desk();
        const reply = await answer(d, ours, channel, input);
        expect(reply.status === 'answered').toBe(guards[channel](input as never));
        expect(reached.length).toBe(reply.status === 'answered' ? 1 : 0);
      }),
      { numRuns: 500 },
    );
  });

  test('given a handler with a bug, then the window hears only that it failed, and the log gets the cause', async () => {
    const { desk: d } = desk();
    const causes: unknown[] = [];
    const bug = new Error('/home/someone/secret');
    const broken: Desk = {
      ...d,
      handlers: { ...d.handlers, 'app:about': () => Promise.reject(bug) },
      onRefused: (_channel, _reason, cause) => causes.push(cause),
    };
    expect(await answer(broken, ours, 'app:about', undefined)).toEqual({ status: 'refused', reason: 'failed' });
    expect(causes).toEqual([bug]);
  });
});
