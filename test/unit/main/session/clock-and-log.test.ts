import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClock } from '../../../../main/clock.ts';
import { openLog } from '../../../../main/log.ts';

describe('the clock', () => {
  test('given no other day, then now is now', () => {
    const clock = createClock({ today: undefined, packaged: false });
    expect(Math.abs(Date.parse(clock.now()) - Date.now())).toBeLessThan(5_000);
  });

  test('given a test chose the day, then it is that day in the Netherlands, summer and winter', () => {
    for (const today of ['2026-01-31', '2026-07-31', '2026-03-29', '2026-10-25'])
      expect(createClock({ today, packaged: false }).today()).toBe(today);
  });

  test('given a packaged application, then nobody shifts the day', () => {
    expect(createClock({ today: '2019-02-01', packaged: true }).now()).not.toMatch(/^2019/);
  });

  test('given nonsense for a day, then now is now', () => {
    expect(createClock({ today: '2026-02-30', packaged: false }).now()).not.toContain('02-30');
  });
});

describe('the log', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gegrond-log-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const clock = createClock({ today: '2026-11-23', packaged: false });
  const contents = () => readFileSync(join(folder, 'gegrond.log'), 'utf8');

  test('keeps codes and numbers', () => {
    openLog(folder, clock).write('started', { milliseconds: 12, engine: 'electron' });
    expect(JSON.parse(contents())).toMatchObject({ event: 'started', milliseconds: 12, engine: 'electron' });
  });

  test('given what a person wrote, then it does not get in: not as a detail, not in an error', () => {
    const log = openLog(folder, clock);
    log.write('odd', { text: 'Mevrouw Jansen is boos' });
    log.error(
      'failed',
      Object.assign(new Error('no complaint of Jansen\n    at Jansen (Jansen.txt:1:1)'), { code: 'ENOENT' }),
    );
    log.error('failed', 'Jansen zei het');
    expect(contents()).not.toContain('Jansen');
    expect(contents()).toContain('"code":"ENOENT"');
    expect(contents()).toMatch(/clock-and-log\.test\.ts:\d+/);
  });

  test('given it grows, then it turns over and keeps four files at most', () => {
    const log = openLog(folder, clock);
    for (let turn = 0; turn < 6; turn += 1) {
      writeFileSync(join(folder, 'gegrond.log'), 'x'.repeat(600_000));
      log.write('turned');
    }
    expect(readdirSync(folder).sort()).toEqual(['gegrond.log', 'gegrond.log.1', 'gegrond.log.2', 'gegrond.log.3']);
    expect(statSync(join(folder, 'gegrond.log')).size).toBeLessThan(1_000);
  });

  test('given it cannot be written, then the program goes on', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => openLog(join(folder, 'file', 'logs'), clock).write('started')).not.toThrow();
  });
});
