import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

/**
 * What a page that was taken over could do: nothing. Each test does what an attacker's script would do, inside the
 * real page of the real application.
 */
const preload = resolve(import.meta.dirname, '../../out/preload/index.cjs');

/** Runs code as the page would: from a timer, since what DevTools evaluates itself is exempt from the policy. */
const violationsOf = (page: Page, attempt: string): Promise<readonly string[]> =>
  page.evaluate(
    ({ attempt: name }) =>
      new Promise<readonly string[]>((done) => {
        const violated: string[] = [];
        document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective));
        const attempts: Record<string, () => unknown> = {
          'inline-script': () => {
            const script = document.createElement('script');
            script.textContent = 'window.taken = true';
            document.body.append(script);
          },
          'inline-handler': () => {
            const image = document.createElement('img');
            image.setAttribute('onerror', 'window.taken = true');
            image.src = 'data:,';
            document.body.append(image);
          },
          'remote-script': () => {
            const script = document.createElement('script');
            script.src = 'https://example.org/x.js';
            document.body.append(script);
          },
          'blob-script': () => {
            const script = document.createElement('script');
            script.src = URL.createObjectURL(new Blob(['window.taken = true'], { type: 'text/javascript' }));
            document.body.append(script);
          },
          'remote-image': () => {
            new Image().src = 'https://example.org/pixel.png';
          },
          'remote-fetch': () => fetch('https://example.org/').catch(() => undefined),
          'remote-socket': () => new WebSocket('wss://example.org/'),
          'style-without-nonce': () => {
            const style = document.createElement('style');
            style.textContent = 'body { outline: 1px solid red }';
            document.head.append(style);
          },
          frame: () => {
            const frame = document.createElement('iframe');
            frame.src = 'https://example.org/';
            document.body.append(frame);
          },
          'own-frame': () => {
            const frame = document.createElement('iframe');
            frame.src = './index.html';
            document.body.append(frame);
          },
          object: () => {
            const object = document.createElement('object');
            object.data = './index.html';
            document.body.append(object);
          },
          base: () => {
            const base = document.createElement('base');
            base.href = 'https://example.org/';
            document.head.append(base);
          },
          form: () => {
            const form = document.createElement('form');
            form.action = 'https://example.org/';
            form.method = 'post';
            document.body.append(form);
            form.submit();
          },
          eval: () => {
            // biome-ignore lint/security/noGlobalEval: this is the attack.
            globalThis.eval('window.taken = true');
          },
          function: () => new Function('window.taken = true')(),
        };
        setTimeout(() => {
          try {
            attempts[name]?.();
          } catch {
            // Some are refused by an exception, and by the event that is looked at below.
          }
        });
        setTimeout(() => done([...new Set(violated), ...('taken' in window ? ['TAKEN'] : [])]), 700);
      }),
    { attempt },
  );

test.describe('the page runs and loads nothing but itself', () => {
  const attempts: readonly (readonly [string, string])[] = [
    ['inline-script', 'script-src-elem'],
    ['inline-handler', 'script-src-attr'],
    ['remote-script', 'script-src-elem'],
    ['blob-script', 'script-src-elem'],
    ['eval', 'script-src'],
    ['function', 'script-src'],
    ['remote-image', 'img-src'],
    ['remote-fetch', 'connect-src'],
    ['remote-socket', 'connect-src'],
    ['style-without-nonce', 'style-src-elem'],
    ['frame', 'frame-src'],
    ['own-frame', 'frame-src'],
    ['object', 'object-src'],
    ['base', 'base-uri'],
    ['form', 'form-action'],
  ];

  test('given each thing an injected text could try, then the policy stops it', async ({ launchApp }) => {
    const { page } = await launchApp();
    for (const [attempt, directive] of attempts) {
      const violated = await violationsOf(page, attempt);
      expect(violated, attempt).toContain(directive);
      expect(violated, attempt).not.toContain('TAKEN');
    }
  });

  test('given WebAssembly, then it does not compile in the window', async ({ launchApp }) => {
    const { page } = await launchApp();
    const compiled = await page.evaluate(
      () =>
        new Promise<string>((done) => {
          setTimeout(() => {
            WebAssembly.compile(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)).then(
              () => done('compiled'),
              (cause: unknown) => done((cause as Error).name),
            );
          });
        }),
    );
    expect(compiled).toBe('CompileError');
  });
});

test.describe('the page stays where it is', () => {
  test('given it navigates elsewhere, then it is still our page', async ({ launchApp }) => {
    const { page } = await launchApp();
    const before = page.url();
    for (const target of ['https://example.org/', 'file:///etc/passwd', 'data:text/html,x', './package.json']) {
      await page.evaluate((url) => {
        try {
          window.location.href = url;
        } catch {
          // Some addresses are refused before they are tried.
        }
      }, target);
      await page.waitForTimeout(300);
      expect(page.url(), target).toBe(before);
    }
    await expect(page.locator('#root')).toBeAttached();
  });

  test('given it empties itself, then our page comes back', async ({ launchApp }) => {
    const { page } = await launchApp();
    const before = page.url();
    await page.evaluate(() => {
      window.location.href = 'about:blank';
    });
    await page.waitForURL(before);
    await expect(page.locator('#root')).toBeAttached();
  });

  test('given it opens a window or follows a link to a new one, then there is none', async ({ launchApp }) => {
    const { app, page } = await launchApp();
    await page.evaluate(() => {
      window.open('https://example.org/');
      window.open('./index.html');
      const link = document.createElement('a');
      link.href = 'https://example.org/';
      link.target = '_blank';
      document.body.append(link);
      link.click();
    });
    await page.waitForTimeout(500);
    expect(app.windows()).toHaveLength(1);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });
});

test('given it asks for permissions, then it gets none', async ({ launchApp }) => {
  const { page } = await launchApp();
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as PermissionName[];
    return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
  });
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied', 'denied']);
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
});

test.describe('the bridge', () => {
  test('is two functions, and nothing of Node or Electron lies beside it', async ({ launchApp }) => {
    const { page } = await launchApp();
    const found = await page.evaluate(() => ({
      bridge: Object.entries((window as unknown as { gegrond: object }).gegrond).map(
        ([name, value]) => `${name}: ${typeof value}`,
      ),
      globals: [
        'require',
        'process',
        'module',
        'exports',
        'Buffer',
        'global',
        '__dirname',
        'electron',
        'ipcRenderer',
      ].filter((name) => name in window),
    }));
    expect(found.bridge.sort()).toEqual(['on: function', 'request: function']);
    expect(found.globals).toEqual([]);
  });

  test('given an unknown channel, or input that does not fit, then the request is refused', async ({ launchApp }) => {
    const { page } = await launchApp();
    expect(await ask(page, 'app:about')).toContain('answered');
    expect(await ask(page, 'app:quit')).toContain('unknown-channel');
    expect(await ask(page, '__proto__')).toContain('unknown-channel');
    expect(await ask(page, 'preferences:set', { dataFolder: '/' })).toContain('invalid-input');
    expect(await ask(page, 'documents:read', { stream: '../../x', document: {} })).toContain('invalid-input');
    expect(await ask(page, 'session:status', { extra: true })).toContain('invalid-input');
  });

  test('given the register is not open, then nothing of it is answered', async ({ launchApp }) => {
    const { page } = await launchApp();
    const answers = await page.evaluate(async () => {
      const { request } = (window as unknown as { gegrond: Ask }).gegrond;
      return [
        await request('journal:heads'),
        await request('journal:read', { after: {}, limit: 10 }),
        await request('drafts:load', { slot: 'x' }),
        await request('intake:open'),
      ];
    });
    expect(answers).toEqual(answers.map(() => ({ ok: false, error: { type: 'locked' } })));
  });

  test('given another window with the same page and preload, then its requests are refused', async ({ launchApp }) => {
    const { app, page } = await launchApp();
    const opening = app.waitForEvent('window');
    await app.evaluate(({ BrowserWindow }, path) => {
      const other = new BrowserWindow({ show: false, webPreferences: { preload: path, sandbox: true } });
      return other.loadURL('gegrond://app/index.html');
    }, preload);
    const other = await opening;
    await other.waitForFunction(() => 'gegrond' in window);
    expect(await ask(other, 'app:about')).toContain('wrong-sender');
    expect(await ask(page, 'app:about')).toContain('answered');
  });
});

test('given the served files are asked for by a path outside them, then they are not found', async ({ launchApp }) => {
  const { page } = await launchApp();
  const found = await page.evaluate(async () => {
    const paths = [
      './../main/index.js',
      './%2e%2e/main/index.js',
      './..%5cmain%5cindex.js',
      './package.json',
      './.env',
    ];
    return Promise.all(paths.map(async (path) => (await fetch(path)).status));
  });
  expect(found).toEqual([404, 404, 404, 404, 404]);
});

test('given the page is loaded twice, then its nonces differ and the policy names them', async ({ launchApp }) => {
  const { page } = await launchApp();
  const load = () =>
    page.evaluate(async () => {
      const response = await fetch('./index.html');
      const nonce = /name="style-nonce" content="([^"]+)"/.exec(await response.text())?.[1];
      return { nonce, policy: response.headers.get('content-security-policy') };
    });
  const [first, second] = [await load(), await load()];
  expect(first.policy).toContain(`'nonce-${first.nonce}'`);
  expect(first.nonce).not.toBe(second.nonce);
});

test('given a second start on the same data, then it ends and the first window is told of its mail', async ({
  launchApp,
}) => {
  const { page, userData } = await launchApp();
  const told = page.evaluate(
    () =>
      new Promise<string>((done) => {
        (window as unknown as { gegrond: Ask }).gegrond.on('intake:offered', () => done('offered'));
      }),
  );
  const mail = join(import.meta.dirname, '../support/data/mail/01-plain.eml');
  await launchApp({ userData, args: [mail] }).catch(() => undefined);
  expect(await told).toBe('offered');
});

type Ask = {
  readonly request: (channel: string, input?: unknown) => Promise<unknown>;
  readonly on: (announcement: string, listener: () => void) => () => void;
};

const ask = (page: Page, channel: string, input?: unknown): Promise<string> =>
  page.evaluate(
    async ({ channel: asked, input: given }) => {
      const { request } = (window as unknown as { gegrond: Ask }).gegrond;
      return request(asked, given ?? undefined).then(
        () => 'answered',
        (cause: Error) => cause.message,
      );
    },
    { channel, input },
  );
