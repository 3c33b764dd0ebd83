import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Result } from '../../shared/base/result.ts';
import type { DocumentRef } from '../../shared/complaint/document.ts';
import type { Announcement, Channel, OpenSession, Requests, SessionStatus } from '../../shared/ipc/contract.ts';
import { answerSave, closeApp, expect, test, watchOpening } from './fixture.ts';

/** The main process as the window meets it, over the real bridge: a register from its making to its locking. */
const canary = 'kanarie-7f3a9c51';
const passphrase = `${canary} in een koolmijn`;

const ask = <C extends Channel>(page: Page, channel: C, input?: Requests[C]['in']): Promise<Requests[C]['out']> =>
  page.evaluate(([asked, given]) => (window as unknown as { gegrond: Bridge }).gegrond.request(asked, given), [
    channel,
    input,
  ] as const) as Promise<Requests[C]['out']>;

/** Starts listening now; the function waits until it was said. */
const listen = async (page: Page, announcement: Announcement): Promise<() => Promise<unknown>> => {
  const name = `heard-${announcement}-${Math.random()}`;
  await page.evaluate(
    ([what, where]) => {
      const heard = new Promise((done) => (window as unknown as { gegrond: Bridge }).gegrond.on(what, done));
      Object.assign(window, { [where]: heard });
    },
    [announcement, name] as const,
  );
  return () => page.evaluate((where) => (window as unknown as Record<string, Promise<unknown>>)[where], name);
};

const value = <T>(result: Result<T, { readonly type: string }>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const create = async (page: Page): Promise<{ readonly kit: string; readonly askFor: readonly number[] }> => {
  const organisation = { name: `Occure ${canary}`, street: '', postcodeAndTown: '', email: '', phone: '', website: '' };
  const made = await ask(page, 'session:create', {
    organisation,
    name: `Anna ${canary}`,
    roles: ['officer', 'administrator'],
    passphrase,
  });
  const status: SessionStatus = await ask(page, 'session:status');
  return { kit: value(made).recoveryKit, askFor: status.status === 'confirming-kit' ? status.askFor : [] };
};

const found = async (page: Page): Promise<OpenSession> => {
  const { kit, askFor } = await create(page);
  const groups = askFor.map((index) => ({ index, text: kit.split(' ')[index] ?? '' }));
  return value(await ask(page, 'session:confirm-kit', { groups }));
};

test('given a register is being made, then its kit can be saved as one page that holds it', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  const folder = mkdtempSync(join(tmpdir(), 'gegrond-kit-'));
  const path = join(folder, 'herstelset.pdf');
  const { kit } = await create(page);
  await answerSave(app, null);
  expect(await ask(page, 'session:save-kit')).toEqual({ ok: true, value: null });
  await answerSave(app, path);
  expect(await ask(page, 'session:save-kit')).toEqual({ ok: true, value: path });
  const words = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  for (const group of kit.split(' ')) expect(words).toContain(group);
  expect(words).toContain('Occure');
  expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n[\s\S]*A4/);
  // The hidden window is gone again.
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  rmSync(folder, { recursive: true });
});

test('given it was founded, then a next start is locked and opens with the passphrase alone', async ({ launchApp }) => {
  const first = await launchApp();
  const session = await found(first.page);
  await closeApp(first.app);
  const { page } = await launchApp({ userData: first.userData });
  expect(await ask(page, 'session:status')).toEqual({ status: 'locked', organisationHint: null });
  expect(await ask(page, 'session:unlock', { passphrase: 'niet deze wachtwoordzin' })).toMatchObject({
    ok: false,
    error: { type: 'wrong-passphrase' },
  });
  await page.waitForTimeout(1200);
  expect(await ask(page, 'session:unlock', { passphrase })).toEqual({ ok: true, value: session });
});

test('given records are appended, then the window is told, and nothing readable lies in the data folder', async ({
  launchApp,
}) => {
  const { app, page, userData } = await launchApp();
  const session = await found(page);
  const advanced = await listen(page, 'journal:advanced');
  const stream = value(await ask(page, 'journal:new-stream'));
  const events = [{ type: 'NoteAdded', text: canary }];
  const appended = value(
    await ask(page, 'journal:append', {
      expectedSeq: 1,
      entries: events.map((event) => ({ stream, event })),
    }),
  );
  expect(await advanced()).toEqual(appended.heads);
  expect(appended.heads[session.device]?.seq).toBe(2);
  await addLetter(page);
  value(await ask(page, 'drafts:save', { slot: canary, text: canary }));
  await closeApp(app);
  expect(filesThatHold(userData, canary)).toEqual([]);
});

test('given the screen locks, then so does the register, its opened copies go and the window is told', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp();
  await found(page);
  const opened = await watchOpening(app);
  const document = await addLetter(page);
  value(await ask(page, 'documents:open', document));
  const copy = (await opened())[0]?.target ?? '';
  expect(readFileSync(copy, 'utf8')).toBe(canary);
  const locked = await listen(page, 'session:locked');
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
  await locked();
  expect(existsSync(copy)).toBe(false);
  expect((await ask(page, 'session:status')).status).toBe('locked');
  expect(await ask(page, 'journal:heads')).toEqual({ ok: false, error: { type: 'locked' } });
});

test('given the program is killed while a copy is open, then the next start removes it', async ({ launchApp }) => {
  const { app, page, userData } = await launchApp();
  await found(page);
  const opened = await watchOpening(app);
  value(await ask(page, 'documents:open', await addLetter(page)));
  const copy = (await opened())[0]?.target ?? '';
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await gone;
  expect(existsSync(copy)).toBe(true);
  const again = await launchApp({ userData });
  expect((await ask(again.page, 'session:status')).status).toBe('locked');
  expect(existsSync(copy)).toBe(false);
});

test('given a choice of look, then the page follows it, and so does the next start', async ({ launchApp }) => {
  const first = await launchApp();
  const isDark = (page: Page) => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await ask(first.page, 'preferences:set', { look: 'dark' });
  await expect.poll(() => isDark(first.page)).toBe(true);
  await ask(first.page, 'preferences:set', { look: 'light' });
  await expect.poll(() => isDark(first.page)).toBe(false);
  await ask(first.page, 'preferences:set', { look: 'dark', language: 'en' });
  await closeApp(first.app);
  const second = await launchApp({ userData: first.userData });
  await expect.poll(() => isDark(second.page)).toBe(true);
  const labels = await second.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label));
  expect(labels).toContain('&File');
});

test('given something is chosen in the menu, then the window hears which', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  for (const choice of ['new-complaint', 'open-mail', 'lock', 'settings', 'keys']) {
    const heard = await listen(page, 'menu:chosen');
    await app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), choice);
    expect(await heard()).toBe(choice);
  }
});

test('given a test chose the day, then that is what the program says', async ({ launchApp }) => {
  const { page, userData } = await launchApp({ env: { GEGROND_TODAY: '2026-02-02' } });
  const about = await ask(page, 'app:about');
  expect(about).toMatchObject({ version: '0.1.0', dataFolder: userData, afterCrash: false });
  expect(about.now).toMatch(/^2026-02-02T/);
});

test('given the page crashes, then it comes back, says so, and the register is still open', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  await found(page);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  // Playwright gives up a page that crashed, so the page is asked through the window itself.
  const askAgain = (channel: Channel): Promise<unknown> =>
    app
      .evaluate(
        ({ BrowserWindow }, asked) =>
          BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(`gegrond.request('${asked}')`),
        channel,
      )
      .catch(() => null);
  await expect.poll(() => askAgain('app:about'), { timeout: 20_000 }).toMatchObject({ afterCrash: true });
  expect(await askAgain('session:status')).toMatchObject({ status: 'open' });
});

const addLetter = async (page: Page): Promise<Requests['documents:open']['in']> => {
  const stream = value(await ask(page, 'journal:new-stream'));
  // Bytes are made in the page: Playwright's own channel carries JSON.
  const added = (await page.evaluate(
    async ({ stream: into, text }) => {
      const bytes = new TextEncoder().encode(text);
      const files = [{ name: 'brief.txt', mediaType: 'text/plain', bytes }];
      return (window as unknown as { gegrond: Bridge }).gegrond.request('documents:add', { stream: into, files });
    },
    { stream, text: canary },
  )) as Requests['documents:add']['out'];
  return { stream, document: value(added)[0] as DocumentRef };
};

/** Files under a folder in which the text stands, in UTF-8, UTF-16 or base64 at any of its three offsets. */
const filesThatHold = (folder: string, text: string): readonly string[] => {
  const base64 = [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]).toString('base64');
    return Buffer.from(encoded.slice(4, -4));
  });
  const forms = [Buffer.from(text), Buffer.from(text, 'utf16le'), ...base64];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return forms.some((form) => bytes.includes(form));
    });
};

type Bridge = {
  readonly request: (channel: string, input?: unknown) => Promise<unknown>;
  readonly on: (announcement: string, listener: (payload: unknown) => void) => () => void;
};
