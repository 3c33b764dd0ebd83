import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import type { Result } from '../../shared/base/result.ts';
import type { DocumentRef } from '../../shared/complaint/document.ts';
import type { Channel, Requests } from '../../shared/ipc/contract.ts';
import { outlookMessage } from '../support/msg/outlook-message.ts';
import { answerOpen, answerSave, expect, test, watchOpening } from './fixture.ts';

/** The built main process over the real bridge: the libraries that read and build mail are in the bundle, and work. */
type Bridge = { readonly request: (channel: string, input?: unknown) => Promise<unknown> };
const ask = <C extends Channel>(page: Page, channel: C, input?: Requests[C]['in']): Promise<Requests[C]['out']> =>
  page.evaluate(([asked, given]) => (window as unknown as { gegrond: Bridge }).gegrond.request(asked, given), [
    channel,
    input,
  ] as const) as Promise<Requests[C]['out']>;
const value = <T>(result: Result<T, { readonly type: string }>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const found = async (page: Page): Promise<void> => {
  const organisation = { name: 'Occure', street: '', postcodeAndTown: '', email: '', phone: '', website: '' };
  const passphrase = 'een kanarie in een koolmijn';
  const made = value(await ask(page, 'session:create', { organisation, name: 'Anna', roles: ['officer'], passphrase }));
  const status = await ask(page, 'session:status');
  const askFor = status.status === 'confirming-kit' ? status.askFor : [];
  const groups = askFor.map((index) => ({ index, text: made.recoveryKit.split(' ')[index] ?? '' }));
  value(await ask(page, 'session:confirm-kit', { groups }));
};

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gegrond-mail-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Opened from the disk, filed in a new complaint: the original and what was attached. */
const fileMail = async (page: Page, path: string) => {
  const intake = value(await ask(page, 'intake:open'));
  if (!intake) throw new Error(`Not read: ${path}`);
  const stream = value(await ask(page, 'journal:new-stream'));
  const documents = value(await ask(page, 'intake:file', { intake: intake.id, stream }));
  return { message: intake.message, stream, documents };
};

test('given a message saved by Outlook is opened, then it is read and filed as it came', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  await found(page);
  const path = join(folder, 'Klacht.msg');
  const bytes = outlookMessage({
    properties: { '001A': 'IPM.Note', '0037': 'Klacht', '1000': 'één \x80 25', '5D01': 'jan@mail.example' },
    attachments: [{ properties: { '3707': 'foto.pdf' }, bytes: new Uint8Array(5_000).fill(7) }],
    ansi: true,
  });
  writeFileSync(path, bytes);
  await answerOpen(app, [path]);
  const { message, stream, documents } = await fileMail(page, path);
  expect(message).toMatchObject({ subject: 'Klacht', text: 'één € 25', from: { address: 'jan@mail.example' } });
  expect(documents.map(({ name }) => name)).toEqual(['Klacht.msg', 'foto.pdf']);
  const copy = join(folder, 'kopie.msg');
  await answerSave(app, copy);
  value(await ask(page, 'documents:save-as', { stream, document: documents[0] as DocumentRef }));
  expect(readFileSync(copy).equals(Buffer.from(bytes))).toBe(true);
});

test('given a document, then a draft with it opens in the mail program, and is gone once the register locks', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp();
  await found(page);
  writeFileSync(join(folder, 'a.eml'), 'From: jan@mail.example\r\nSubject: Klacht\r\n\r\nTekst');
  await answerOpen(app, [join(folder, 'a.eml')]);
  const { stream, documents } = await fileMail(page, 'a.eml');
  const opened = await watchOpening(app);
  const draft = {
    stream,
    document: documents[0] as DocumentRef,
    to: 'jan@mail.example',
    subject: 'Uw klacht: café',
    text: 'Geachte heer,',
    inReplyTo: null,
  };
  const { messageId } = value(await ask(page, 'messages:draft', draft));
  const path = (await opened())[0]?.target ?? '';
  const message = await PostalMime.parse(readFileSync(path));
  expect(message).toMatchObject({ messageId, subject: 'Uw klacht: café', to: [{ address: 'jan@mail.example' }] });
  expect(message.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
  await ask(page, 'session:lock');
  expect(existsSync(path)).toBe(false);
});

test('given documents, then they stand readable in a new folder where the person wants it', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  await found(page);
  writeFileSync(join(folder, 'a.eml'), 'From: jan@mail.example\r\nSubject: Klacht\r\n\r\nTekst');
  await answerOpen(app, [join(folder, 'a.eml')]);
  const { stream, documents } = await fileMail(page, 'a.eml');
  await answerOpen(app, [folder]);
  const files = [{ name: '01 Klacht.eml', stream, document: documents[0] as DocumentRef }];
  const saved = value(await ask(page, 'files:save-folder', { name: 'K26-A001', files }));
  expect(saved).toEqual({ path: join(folder, 'K26-A001'), written: 1 });
  expect(readdirSync(join(folder, 'K26-A001'))).toEqual(['01 Klacht.eml']);
});

test('given the shipped template of a letter, then it can be looked at and taken out', async ({ launchApp }) => {
  const { app, page } = await launchApp();
  await found(page);
  const opened = await watchOpening(app);
  const template = { letter: 'board-decision', own: null, name: 'Beslissing.docx' } as const;
  value(await ask(page, 'templates:open', template));
  expect((await opened())[0]?.target).toMatch(/Beslissing\.docx$/);
  await answerSave(app, join(folder, 'Beslissing.docx'));
  value(await ask(page, 'templates:export', template));
  expect(readFileSync(join(folder, 'Beslissing.docx')).subarray(0, 2).toString()).toBe('PK');
});
