import { describe, expect, it } from 'vitest';
import { stretchInWorker } from '../../../../main/vault/argon2.ts';

describe('Argon2id in a worker', () => {
  // test.c of the reference implementation (phc-winner-argon2), Argon2id v=19.
  it('gives what the reference implementation gives', async () => {
    const parameters = { memory: 65_536, passes: 2, lanes: 1 };
    const key = await stretchInWorker('password', Buffer.from('somesalt'), parameters);
    expect(Buffer.from(key).toString('hex')).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
  });

  it('leaves this thread free while it works', async () => {
    let turns = 0;
    const counting = setInterval(() => {
      turns += 1;
    }, 5);
    await stretchInWorker('wachtwoordzin', Buffer.alloc(16), { memory: 64 * 1024, passes: 3, lanes: 1 });
    clearInterval(counting);
    expect(turns).toBeGreaterThan(3);
  });

  it('fails, and does not hang, when its parameters make no sense', async () => {
    await expect(stretchInWorker('x', Buffer.alloc(16), { memory: 1, passes: 0, lanes: 1 })).rejects.toThrow();
  });
});
