import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildTemplate } from '../../../../resources/templates/templates.ts';
import { err, ok } from '../../../../shared/base/result.ts';
import type { DocumentRef } from '../../../../shared/complaint/document.ts';
import { addDocument, type Desk, startDesk, value } from '../../../support/desk-on-disk.ts';
import { allLetters } from '../../shared/letters/all-letters.ts';
import { wordText } from '../letters/read-back.ts';

let desk: Desk;
let shipped: Uint8Array;
beforeEach(async () => {
  desk = startDesk();
  await desk.open();
  shipped = await buildTemplate('acknowledgement');
  writeFileSync(join(desk.templatesFolder, 'acknowledgement.docx'), shipped);
});
afterEach(() => desk.close());

const letter = 'acknowledgement' as const;
const fields = () => allLetters().find(({ kind }) => kind === letter)?.fields ?? {};
const inHouseStyle = (): Uint8Array => {
  const zip = new PizZip(shipped);
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  zip.file(
    'word/document.xml',
    xml.replace('</w:body>', '<w:p><w:r><w:t>In onze huisstijl.</w:t></w:r></w:p></w:body>'),
  );
  return zip.generate({ type: 'uint8array' });
};
/** As a person does: check it, then put it in the register's own stream. */
const putIn = async (bytes: Uint8Array): Promise<DocumentRef> => {
  value(await desk.ask('templates:check', { letter, name: 'Bevestiging.docx', bytes }));
  const status = await desk.ask('session:status', undefined);
  if (status.status !== 'open') throw new Error('not open');
  return addDocument(desk, status.registerStream, 'Bevestiging.docx', bytes);
};
const name = 'Sjabloon bevestiging';

describe('the template of a letter', () => {
  test('given it is taken out, changed, and put back, then letters are made from it, and from the shipped one again', async () => {
    desk.chosen.target = join(desk.folder, 'sjabloon.docx');
    expect(await desk.ask('templates:export', { letter, own: null, name })).toEqual(ok(desk.chosen.target));
    expect(new Uint8Array(readFileSync(desk.chosen.target))).toEqual(shipped);
    const own = await putIn(inHouseStyle());
    const made = value(await desk.ask('letters:compose', { letter, fields: fields(), template: own }));
    expect(wordText(made)).toContain('In onze huisstijl.');
    const restored = value(await desk.ask('letters:compose', { letter, fields: fields(), template: null }));
    expect(wordText(restored)).not.toContain('In onze huisstijl.');
  });

  test('given it is opened, then Word gets a copy of the one in use', async () => {
    const changed = inHouseStyle();
    const own = await putIn(changed);
    expect(await desk.ask('templates:open', { letter, own, name })).toEqual(ok(null));
    expect(await desk.ask('templates:open', { letter, own: null, name })).toEqual(ok(null));
    expect(desk.opened.map((path) => path.endsWith('Sjabloon bevestiging.docx'))).toEqual([true, true]);
    expect(new Uint8Array(readFileSync(desk.opened[0] ?? ''))).toEqual(changed);
    expect(new Uint8Array(readFileSync(desk.opened[1] ?? ''))).toEqual(shipped);
  });

  test('given the organisation’s own is damaged or gone, then that is said and no letter is made in its place', async () => {
    const own = await putIn(inHouseStyle());
    const compose = (template: DocumentRef) => desk.ask('letters:compose', { letter, fields: fields(), template });
    expect(await compose({ ...own, chunks: ['0'.repeat(64)] })).toEqual(
      err({ type: 'own-template-unreadable', why: 'document-missing' }),
    );
    expect(await compose({ ...own, sha256: '0'.repeat(64) })).toEqual(
      err({ type: 'own-template-unreadable', why: 'document-damaged' }),
    );
  });

  test('given what was put in is no template, then no letter is made from it', async () => {
    const status = await desk.ask('session:status', undefined);
    if (status.status !== 'open') throw new Error('not open');
    const other = await addDocument(desk, status.registerStream, 'x.docx', new TextEncoder().encode('geen Word'));
    expect(await desk.ask('letters:compose', { letter, fields: fields(), template: other })).toMatchObject({
      error: { type: 'template-broken' },
    });
  });

  test('given the person cancels, or the shipped one is gone, then that is said', async () => {
    expect(await desk.ask('templates:export', { letter, own: null, name })).toEqual(ok(null));
    expect(await desk.ask('templates:open', { letter: 'verdict', own: null, name })).toEqual(
      err({ type: 'template-missing' }),
    );
  });
});
