import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import {
  answerOpen,
  answerSave,
  appEnvironment,
  closeApp,
  electronProgram,
  expect,
  projectRoot,
  runsOnHost,
  test,
} from './fixture.ts';

/** The host itself, on the smallest application that asks everything of it. */
const appPath = join(projectRoot, 'test/host/fixture-app');

/** What the application's page and main process let a test see. */
type Bridge = {
  readonly invoke: (channel: string, value?: unknown) => Promise<unknown>;
  readonly on: (channel: string, listener: (value: unknown) => void) => () => void;
  readonly pathOf: (file: File) => string;
  readonly zoom: (factor: number) => void;
};
declare const fixture: Bridge;
type Seen = {
  readonly denied: readonly { readonly what: string; readonly url: string }[];
  readonly secondInstance: readonly { readonly last: string; readonly data: unknown }[];
  readonly chosen: readonly string[];
  readonly sender: { readonly url: string; readonly origin: string; readonly own: boolean } | null;
  readonly closeRefused: number;
};
const seen = (app: ElectronApplication): Promise<Seen> =>
  app.evaluate(() => (globalThis as unknown as { fixture: Seen }).fixture);

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    // A child that nobody has waited for yet is no longer running.
    return !/^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};
/** Chromium's processes that work on this data folder. */
const browsersOn = (folder: string): readonly number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && isRunning(pid))
    .filter((pid) => commandLine(pid).includes(`--user-data-dir=${folder}`));
const commandLine = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
};

test.describe('IPC', () => {
  test('values come back as they went, with their types, and the sender is known by the scheme', async ({
    launchApp,
  }) => {
    const { app, page } = await launchApp({ appPath });
    const back = await page.evaluate(async () => {
      const shared = { deep: [1, { two: 'twee ✓ 🙂' }] };
      const value = {
        nothing: null,
        missing: undefined,
        numbers: [0, -0, 1.5, Number.NaN, Number.NEGATIVE_INFINITY],
        big: 12345678901234567890n,
        date: new Date(0),
        map: new Map([['a', new Set([1, 2])]]),
        floats: new Float64Array([1.5, -2]),
        part: new Uint8Array([1, 2, 3, 4]).subarray(1, 3),
        ['__proto__']: 'a plain key',
        first: shared,
        second: shared,
      };
      const answer = (await fixture.invoke('echo', value)) as typeof value;
      return {
        keys: Object.keys(answer),
        missing: 'missing' in answer && answer.missing === undefined,
        numbers: answer.numbers.map((number) => (Object.is(number, -0) ? '-0' : String(number))),
        big: String(answer.big),
        date: answer.date.getTime(),
        map: [...(answer.map.get('a') ?? [])],
        floats: [answer.floats.constructor.name, ...answer.floats],
        part: [answer.part.constructor.name, ...answer.part],
        same: answer.first === answer.second,
        text: answer.first.deep[1],
      };
    });
    expect(back).toEqual({
      keys: expect.arrayContaining(['nothing', 'missing', 'first', 'second']),
      missing: true,
      numbers: ['0', '-0', '1.5', 'NaN', '-Infinity'],
      big: '12345678901234567890',
      date: 0,
      map: [1, 2],
      floats: ['Float64Array', 1.5, -2],
      part: ['Uint8Array', 2, 3],
      same: true,
      text: { two: 'twee ✓ 🙂' },
    });
    expect((await seen(app)).sender).toEqual({ url: 'gegrond://app/index.html', origin: 'gegrond://app', own: true });
  });

  test('ten megabytes go there and back unharmed', async ({ launchApp }) => {
    const { page } = await launchApp({ appPath });
    const result = await page.evaluate(async () => {
      const bytes = new Uint8Array(10 * 1024 * 1024);
      for (let index = 0; index < bytes.length; index += 1) bytes[index] = (index * 31 + (index >> 8)) & 255;
      const hash = async (value: Uint8Array<ArrayBuffer>) =>
        [...new Uint8Array(await crypto.subtle.digest('SHA-256', value))].join();
      const back = (await fixture.invoke('echo', bytes)) as Uint8Array<ArrayBuffer>;
      return { length: back.length, same: (await hash(back)) === (await hash(bytes)) };
    });
    expect(result).toEqual({ length: 10 * 1024 * 1024, same: true });
  });

  test('a failing handler, an unknown channel and what cannot be cloned are rejections', async ({ launchApp }) => {
    const { page } = await launchApp({ appPath });
    const messages = await page.evaluate(async () => {
      const message = (attempt: () => Promise<unknown>) =>
        attempt().then(
          () => 'fine',
          (error: Error) => error.message,
        );
      return [
        await message(() => fixture.invoke('fail')),
        await message(() => fixture.invoke('nobody')),
        await message(async () => fixture.invoke('echo', { inside: document.body })),
      ];
    });
    expect(messages[0]).toBe("Error invoking remote method 'fail': RangeError: no such thing");
    expect(messages[1]).toBe("Error invoking remote method 'nobody': Error: No handler registered for 'nobody'");
    expect(messages[2]).toMatch(/could not be cloned/);
  });

  test('the main process tells the page until it stops listening', async ({ launchApp }) => {
    const { app, page } = await launchApp({ appPath });
    const say = (word: string) =>
      app.evaluate(({ BrowserWindow }, said) => BrowserWindow.getAllWindows()[0]?.webContents.send('news', said), word);
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard, stop: fixture.on('news', (word) => heard.push(word)) });
    });
    const heard = () => page.evaluate(() => [...(globalThis as unknown as { heard: string[] }).heard]);
    await say('one');
    await expect.poll(heard).toEqual(['one']);
    await page.evaluate(() => (globalThis as unknown as { stop: () => void }).stop());
    await say('two');
    await page.evaluate(() => fixture.invoke('echo', 'a round trip later'));
    expect(await heard()).toEqual(['one']);
  });

  test('a worker thread of the main process runs, without the host in it', async ({ launchApp }) => {
    const { page } = await launchApp({ appPath });
    const answer = (await page.evaluate(() => fixture.invoke('in-a-worker', 12))) as {
      square: number;
      arguments: string[];
    };
    expect(answer.square).toBe(144);
    expect(answer.arguments).not.toContain('-r');
  });
});

test.describe('the page is shut in', () => {
  test('it sees the bridge and nothing of Node or of the host', async ({ launchApp }) => {
    const { page } = await launchApp({ appPath });
    const found = await page.evaluate(() => ({
      reach: (globalThis as unknown as { reach: unknown }).reach,
      bridge: Object.keys(fixture),
      frozen: Object.isFrozen(fixture),
      replaced: Reflect.defineProperty(globalThis, 'fixture', { value: 1 }),
    }));
    expect(found).toEqual({
      reach: { require: 'undefined', process: 'undefined', names: [] },
      bridge: ['invoke', 'on', 'pathOf', 'zoom'],
      frozen: true,
      replaced: false,
    });
  });

  test('the policy in the response header is honoured', async ({ launchApp }) => {
    const { page } = await launchApp({ appPath });
    await expect(page.locator('html')).toHaveAttribute('data-loaded', 'yes');
    await expect(page.locator('html')).not.toHaveAttribute('data-inline');
    const refused = await page.evaluate(async () => {
      const blocked: string[] = [];
      addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = "document.documentElement.dataset.inline = 'ran'";
      document.body.append(script);
      const remote = await fetch('https://example.org/').then(
        () => 'fetched',
        () => 'refused',
      );
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { blocked: blocked.sort(), remote };
    });
    expect(refused).toEqual({ blocked: ['connect-src', 'script-src-elem'], remote: 'refused' });
    await expect(page.locator('html')).not.toHaveAttribute('data-inline');
  });

  test('permissions are what the application says', async ({ launchApp }) => {
    const { page } = await launchApp({ appPath });
    const states = await page.evaluate(async () => {
      const state = async (name: string) =>
        (await navigator.permissions.query({ name } as unknown as PermissionDescriptor)).state;
      return [
        await Notification.requestPermission(),
        await state('geolocation'),
        await state('camera'),
        await state('clipboard-read'),
        await state('clipboard-write'),
      ];
    });
    expect(states).toEqual(['denied', 'denied', 'denied', 'denied', 'granted']);
  });

  test('it cannot leave its address', async ({ launchApp }) => {
    const { app, page } = await launchApp({ appPath });
    const before = page.url();
    await page.evaluate(() => {
      location.href = 'https://example.org/away';
    });
    const away = { what: 'navigation', url: 'https://example.org/away' };
    await expect.poll(async () => (await seen(app)).denied).toContainEqual(away);
    expect(page.url()).toBe(before);
    expect(await page.evaluate(() => fixture.invoke('echo', 'still here'))).toBe('still here');
  });

  test('it cannot open a window, by script or by link', async ({ launchApp }) => {
    const { app, page } = await launchApp({ appPath });
    await page.evaluate(() => window.open('https://example.org/up'));
    await page.getByRole('link', { name: 'New window' }).click();
    await expect
      .poll(async () => (await seen(app)).denied)
      .toEqual([
        { what: 'window', url: 'https://example.org/up' },
        { what: 'window', url: 'gegrond://app/index.html?elsewhere' },
      ]);
    await page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.contentWindow?.open('https://example.org/frame');
    });
    await expect.poll(async () => (await seen(app)).denied.at(-1)?.url).toBe('https://example.org/frame');
    await expect.poll(() => app.windows().length).toBe(1);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });
});

test.describe('windows', () => {
  test('have the size that was asked for', async ({ launchApp }) => {
    const { page } = await launchApp({ appPath });
    expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([1024, 700]);
  });

  test('follow the theme that the application sets', async ({ launchApp }) => {
    const { app, page } = await launchApp({ appPath });
    const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    const choose = (source: 'dark' | 'light') =>
      app.evaluate(({ nativeTheme }, to) => {
        nativeTheme.themeSource = to;
        return nativeTheme.shouldUseDarkColors;
      }, source);
    expect(await choose('dark')).toBe(true);
    await expect.poll(isDark).toBe(true);
    await page.reload();
    expect(await isDark()).toBe(true);
    expect(await choose('light')).toBe(false);
    await expect.poll(isDark).toBe(false);
  });

  test('zoom as a browser does: fewer and larger pixels', async ({ launchApp }) => {
    const { app, page } = await launchApp({ appPath });
    const size = () => page.evaluate(() => [innerWidth, innerHeight]);
    await page.evaluate(() => fixture.zoom(2));
    await expect.poll(size).toEqual([512, 350]);
    const factor = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor());
    expect(await factor()).toBe(2);
    await page.keyboard.press('Control+0');
    await expect.poll(size).toEqual([1024, 700]);
  });

  test('give menu keys to the menu, unless the page takes them', async ({ launchApp }) => {
    const { app, page } = await launchApp({ appPath });
    await page.keyboard.press('Control+n');
    await expect.poll(async () => (await seen(app)).chosen).toEqual(['new']);
    await page.evaluate(() => addEventListener('keydown', (event) => event.preventDefault(), { capture: true }));
    await page.keyboard.press('Control+n');
    await page.evaluate(() => fixture.invoke('echo', 'a round trip later'));
    expect((await seen(app)).chosen).toEqual(['new']);
  });

  test('know where a chosen file lies, and that a made one lies nowhere', async ({ launchApp }) => {
    const { page } = await launchApp({ appPath });
    const file = join(appPath, 'package.json');
    await page.getByLabel('File').setInputFiles(file);
    const paths = await page.evaluate(() => {
      const [chosen] = document.querySelector('input')?.files ?? [];
      return [chosen && fixture.pathOf(chosen), fixture.pathOf(new File(['x'], 'made.txt'))];
    });
    expect(paths).toEqual([file, '']);
  });

  test('come back after their page has crashed', async ({ launchApp }) => {
    const { app } = await launchApp({ appPath });
    const answer = await app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (!contents) throw new Error('no window');
      const gone = new Promise<string>((resolve) => {
        contents.once('render-process-gone', (_event, details) => resolve(details.reason));
      });
      contents.forcefullyCrashRenderer();
      const reason = await gone;
      const loaded = new Promise<void>((resolve) => contents.once('did-finish-load', () => resolve()));
      contents.reload();
      await loaded;
      return [reason, await contents.executeJavaScript("fixture.invoke('echo', 'back')")];
    });
    expect(answer).toEqual(['crashed', 'back']);
  });

  test('are printed to PDF', async ({ launchApp }) => {
    const { app } = await launchApp({ appPath });
    const pdf = await app.evaluate(async ({ BrowserWindow }) =>
      (await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4' }))?.toString('latin1'),
    );
    expect(pdf?.slice(0, 5)).toBe('%PDF-');
    // A4 in points.
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
  });

  test('stay when a page keeps unsaved text, and close when it lets go', async ({ launchApp }) => {
    const { app, page } = await launchApp({ appPath });
    // With a listener of its own, Playwright leaves the question to the application.
    page.on('dialog', () => undefined);
    await page.getByLabel('Text').fill('not saved');
    await page.evaluate(() => {
      window.onbeforeunload = (event) => event.preventDefault();
    });
    const windowCount = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    await app.evaluate(({ app: application }) => application.quit());
    await expect.poll(async () => (await seen(app)).closeRefused).toBe(1);
    expect(await windowCount()).toBe(1);
    await page.evaluate(() => {
      window.onbeforeunload = null;
    });
    const gone = new Promise<void>((resolve) => app.once('close', () => resolve()));
    await page.evaluate(() => window.close()).catch(() => undefined);
    await gone;
  });
});

test.describe('what lies outside', () => {
  test.skip(!runsOnHost(), 'Electron would show its dialogs, and open the file');

  test('dialogs are answered by a test, and by nobody else', async ({ launchApp }) => {
    const { app, page } = await launchApp({ appPath });
    const choose = () => page.evaluate(() => fixture.invoke('choose').catch((error: Error) => error.message));
    if (process.env.GEGROND_HOST_HEADLESS !== '0') expect(await choose()).toMatch(/without a screen is not supported/);
    await answerOpen(app, ['/a.eml', '/b.eml']);
    await answerSave(app, null);
    expect(await choose()).toEqual([
      { canceled: false, filePaths: ['/a.eml', '/b.eml'] },
      { canceled: true, filePath: '' },
    ]);
  });

  test('what would be opened is written down instead', async ({ launchApp, userData }) => {
    const log = join(userData, 'opened.jsonl');
    const { page } = await launchApp({ appPath, env: { GEGROND_HOST_OPEN_LOG: log } });
    expect(await page.evaluate(() => fixture.invoke('open', '/tmp/brief.docx'))).toBe('');
    expect(JSON.parse(readFileSync(log, 'utf8'))).toEqual({ kind: 'openPath', target: '/tmp/brief.docx' });
  });
});

test.describe('processes', () => {
  test('a second start tells the first and ends', async ({ launchApp, userData }) => {
    const { app } = await launchApp({ appPath });
    const second = spawn(electronProgram(), [...noSandbox, appPath, 'mail.eml'], { env: appEnvironment(userData) });
    const code = await new Promise((resolve) => second.once('exit', resolve));
    expect(code).toBe(0);
    await expect
      .poll(async () => (await seen(app)).secondInstance)
      .toEqual([{ last: 'mail.eml', data: { from: expect.any(Number) } }]);
  });

  test('a lock of a process that was killed does not keep the next one out', async ({ launchApp }) => {
    const first = await launchApp({ appPath });
    const gone = new Promise((resolve) => first.app.process().once('exit', resolve));
    first.app.process().kill('SIGKILL');
    await gone;
    const { page } = await launchApp({ appPath });
    expect(await page.evaluate(() => fixture.invoke('echo', 'in'))).toBe('in');
  });

  test('nothing is left running, whether it is closed or killed', async ({ launchApp, userData }) => {
    test.skip(!runsOnHost() || process.platform !== 'linux', 'finds the processes of Chromium in /proc');
    const closed = await launchApp({ appPath });
    expect(browsersOn(userData).length).toBeGreaterThan(0);
    await closeApp(closed.app);
    await expect.poll(() => browsersOn(userData)).toEqual([]);

    const killed = await launchApp({ appPath });
    const mainPid = await killed.app.evaluate(() => process.pid);
    killed.app.process().kill('SIGKILL');
    await expect.poll(() => [mainPid].filter(isRunning)).toEqual([]);
    await expect.poll(() => browsersOn(userData)).toEqual([]);

    const mainKilled = await launchApp({ appPath });
    process.kill(await mainKilled.app.evaluate(() => process.pid), 'SIGKILL');
    await expect.poll(() => browsersOn(userData)).toEqual([]);
  });

  test('what is typed in a page does not reach the profile on disk', async ({ launchApp, userData }) => {
    const { app, page } = await launchApp({ appPath });
    const canary = 'kanarie-7f3a9';
    await typeAndWander(page, canary);
    await closeApp(app);
    expect(filesHolding(userData, canary)).toEqual([]);
  });
});

/** Real Electron refuses root with its sandbox. */
const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const typeAndWander = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel('Text').pressSequentially(text);
  await page.evaluate(() => history.pushState(null, '', '#further'));
  await page.waitForTimeout(4000);
};

const filesHolding = (folder: string, text: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'));
    });
