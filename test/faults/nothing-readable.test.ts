import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAttachments } from '../../main/attachments/attachments.ts';
import { nodeFiles } from '../../main/journal/node-files.ts';
import { openDrafts } from '../../main/vault/drafts.ts';
import type { MemberId } from '../../shared/base/ids.ts';
import { doorTo, journalOf, must, passphrase, readAll, textsOf, write } from './given-register.ts';

const canaries = {
  event: 'KanarieGebeurtenis-zwarte-merel',
  organisation: 'KanarieOrganisatie-groene-specht',
  member: 'KanarieLid-blauwe-reiger',
  draft: 'KanarieConcept-rode-wouw',
  slot: 'KanarieVak-witte-kwikstaart',
  document: 'KanarieBijlage-gele-kwikstaart',
  documentName: 'KanarieNaam-bonte-specht.pdf',
  passphrase,
};

/** The ways in which text may stand in a file: as it is, in UTF-16, in hex, and in base64 at each alignment. */
const disguises = (text: string): readonly Buffer[] => {
  const plain = Buffer.from(text, 'utf8');
  const base64 = [0, 1, 2].map((shift) =>
    // The characters that depend on what stands before and after are left off.
    Buffer.concat([Buffer.alloc(shift), plain])
      .toString('base64')
      .slice(shift === 0 ? 0 : shift + 1, -4),
  );
  return [
    plain,
    Buffer.from(text.toLowerCase(), 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
    Buffer.from(plain.toString('hex')),
    ...base64.map((one) => Buffer.from(one)),
    ...base64.map((one) => Buffer.from(one.replaceAll('+', '-').replaceAll('/', '_'))),
  ];
};

const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const findings = async (folder: string, secrets: readonly (readonly [string, readonly Buffer[]])[]) => {
  const found: string[] = [];
  for (const path of await filesIn(folder)) {
    const bytes = Buffer.concat([Buffer.from(path), await readFile(path)]);
    for (const [name, needles] of secrets) {
      if (needles.some((needle) => bytes.includes(needle))) found.push(`${name} in ${path}`);
    }
  }
  return found;
};

describe('given a register with a complaint, documents and drafts in it', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gegrond-canary-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('then nothing that a person typed, and no key, can be read anywhere in the data folder', async () => {
    const member = { id: 'lid' as MemberId, name: canaries.member };
    const made = must(await doorTo(nodeFiles, folder).create({ member, deviceLetter: 'A', passphrase }));
    const { vault } = made;
    const journal = await journalOf(nodeFiles, vault, { folder });
    must(await write(journal, vault, vault.register, [canaries.organisation]));
    must(await made.commit());
    const stream = must(await vault.newStream());
    must(await write(journal, vault, stream, [canaries.event, canaries.event]));
    const bytes = Buffer.from(`%PDF ${canaries.document} `.repeat(2000));
    const documents = openAttachments({ folder: join(folder, 'blobs'), files: nodeFiles, vault });
    const file = { name: canaries.documentName, mediaType: 'application/pdf', bytes };
    const reference = must(await documents.add(stream, file));
    must(
      await journal.append({
        expectedSeq: 3,
        entries: [{ stream, event: { type: 'DocumentsAdded', documents: [reference] } as { type: string } }],
      }),
    );
    const drafts = openDrafts({ folder: join(folder, 'drafts'), files: nodeFiles, vault });
    must(await drafts.save(canaries.slot, canaries.draft));
    must(await doorTo(nodeFiles, folder).changePassphrase(passphrase, `${passphrase} en nog wat`));

    // It is all there for who has the keys …
    expect(textsOf(await readAll(journal)).slice(0, 3)).toEqual([
      canaries.organisation,
      canaries.event,
      canaries.event,
    ]);
    expect(await drafts.load(canaries.slot)).toEqual({ ok: true, value: canaries.draft });
    expect(Buffer.from(must(await documents.read(stream, reference))).equals(bytes)).toBe(true);
    await journal.close();

    // … and for nobody else.
    const keys = [stream, vault.register].map((one) => Buffer.from(vault.streamKey(one)?.key ?? []));
    const secrets: (readonly [string, readonly Buffer[]])[] = [
      ...Object.entries(canaries).map(([name, text]) => [name, disguises(text)] as const),
      ['recovery kit', [Buffer.from(made.recoveryKit), Buffer.from(made.recoveryKit.replaceAll(' ', ''))]],
      ...keys.map(
        (key) =>
          [
            'stream key',
            [key, Buffer.from(key.toString('hex')), Buffer.from(key.toString('base64').slice(0, -1))],
          ] as const,
      ),
    ];
    expect((await filesIn(folder)).length).toBeGreaterThanOrEqual(7);
    expect(await findings(folder, secrets)).toEqual([]);
  });

  it('and the search would find them in any disguise', async () => {
    const secrets = [['canary', disguises(canaries.event)] as const];
    const text = `xx${canaries.event}yyyy`;
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(text, 'utf16le'),
      Buffer.from(Buffer.from(text).toString('hex')),
      ...[0, 1, 2].map((shift) => Buffer.from(Buffer.from('z'.repeat(shift) + text).toString('base64'))),
    ]) {
      await nodeFiles.open(join(folder, 'leak'), 'create').then(async (file) => {
        await file.truncate(0);
        await file.write(bytes, 0);
        await file.close();
      });
      expect(await findings(folder, secrets)).toHaveLength(1);
    }
  });
});
