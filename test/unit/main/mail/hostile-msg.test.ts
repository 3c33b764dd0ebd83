import { performance } from 'node:perf_hooks';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkCompoundFile } from '../../../../main/mail/compound-file.ts';
import { mailLimit } from '../../../../main/mail/read-eml.ts';
import { readMail } from '../../../../main/mail/read-mail.ts';
import { seededRandom } from '../../../faults/random.ts';
import { noise } from '../../../support/hostile/mails.ts';
import { compoundFile } from '../../../support/msg/compound-writer.ts';
import { type OutlookMessage, outlookMessage } from '../../../support/msg/outlook-message.ts';
import { compressedRtf } from '../../../support/msg/rtf.ts';

const mail = { '001A': 'IPM.Note', '0037': 'Klacht', '1000': 'Ik ben ontevreden over de bejegening. '.repeat(200) };
const rtf = compressedRtf('{\\rtf1 Mijn klacht\\par}');
const message: OutlookMessage = {
  properties: { ...mail, '1009': rtf, '1013': new TextEncoder().encode('<p>x</p>'), '007D': 'From: a@b.example\r\n' },
  recipients: [{ '3001': 'Klachten', '39FE': 'k@o.example', '0C15': 1 }],
  attachments: [
    { properties: { '3707': 'foto.pdf' }, bytes: noise(7_000, 3) },
    { properties: {}, message: { properties: mail, attachments: [{ properties: {}, bytes: noise(300, 4) }] } },
  ],
};
let sound: Uint8Array;
beforeAll(() => {
  sound = outlookMessage(message);
});

/** Longest that one file may take, in milliseconds; an honest one takes less than ten. */
const patience = 2_000;
const end = 0xfffffffe;

/** Read it, whatever comes of it: an answer, in time, and never a throw. */
const outcome = async (bytes: Uint8Array): Promise<string> => {
  const started = performance.now();
  const result = await readMail(bytes);
  expect(performance.now() - started).toBeLessThan(patience);
  return result.ok ? 'read' : result.error.type;
};

const changed = (at: number, word: number): Uint8Array => {
  const bytes = Uint8Array.from(sound);
  new DataView(bytes.buffer).setUint32(at, word >>> 0, true);
  return bytes;
};
/** Places in the file, by its header (MS-CFB §2.2). */
const wordAt = (at: number): number => new DataView(sound.buffer).getUint32(at, true);
const sectorAt = (sector: number): number => (sector + 1) * 512;
const directory = (): number => sectorAt(wordAt(48));
const fat = (): number => sectorAt(wordAt(76));
const miniFat = (): number => sectorAt(wordAt(60));

describe('a damaged Outlook message', { timeout: 120_000 }, () => {
  it('is read when it is whole', async () => {
    expect(await outcome(sound)).toBe('read');
  });

  it('given it ends anywhere, then it is said to be broken, at once', async () => {
    for (let length = 8; length < sound.length; length += 512) {
      expect(['broken-mail', 'not-a-mail'], `${length} bytes`).toContain(await outcome(sound.slice(0, length)));
    }
  });

  it('given a bit is turned anywhere, then it is read or said to be broken', async () => {
    const random = seededRandom(11);
    const outcomes = new Map<string, number>();
    for (let round = 0; round < 1_500; round += 1) {
      const bytes = Uint8Array.from(sound);
      for (let flips = 1 + random.below(3); flips > 0; flips -= 1) {
        const at = 8 + random.below(bytes.length - 8);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
      }
      const kind = await outcome(bytes);
      outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
    }
    expect([...outcomes.keys()].every((kind) => ['read', 'broken-mail', 'not-a-mail'].includes(kind))).toBe(true);
    expect(outcomes.get('broken-mail')).toBeGreaterThan(20);
    expect(outcomes.get('read')).toBeGreaterThan(50);
  });

  it('given any word of the header, the directory or the tables is another, then the same', async () => {
    const words = [0, 1, 3, 0x7fffffff, 0xfffffffa, 0xfffffffd, end];
    const places = [
      ...Array.from({ length: 19 }, (_, index) => 24 + index * 4),
      ...Array.from({ length: 128 }, (_, index) => directory() + index * 4),
      ...Array.from({ length: 128 }, (_, index) => fat() + index * 4),
      ...Array.from({ length: 40 }, (_, index) => miniFat() + index * 4),
    ];
    for (const at of places)
      for (const word of words)
        expect(['read', 'broken-mail', 'not-a-mail'], `${word} at ${at}`).toContain(await outcome(changed(at, word)));
  });

  it('given nothing but noise behind the first eight bytes, then it is broken', async () => {
    for (let seed = 1; seed < 50; seed += 1) {
      const bytes = noise(20_000, seed);
      bytes.set(sound.subarray(0, 8));
      expect(await outcome(bytes)).toBe('broken-mail');
    }
  });
});

describe('an Outlook message that was made to do harm', { timeout: 60_000 }, () => {
  const kindOf = (bytes: Uint8Array): string => checkCompoundFile(bytes).kind;

  it('is sound when nobody did', () => {
    expect(kindOf(sound)).toBe('sound');
  });

  it.each([
    ['a chain of sectors that leads to itself', () => changed(fat(), 0)],
    [
      'a chain of two sectors that lead to each other',
      () => {
        const bytes = changed(fat() + 40, 11);
        new DataView(bytes.buffer).setUint32(fat() + 44, 10, true);
        return bytes;
      },
    ],
    ['a chain of short sectors that goes round', () => changed(miniFat() + 4, 1)],
    ['a storage that holds itself', () => changed(directory() + 76, 0)],
    ['two entries that are each other’s neighbour', () => changed(directory() + 128 + 68, 1)],
    ['an entry that is not there', () => changed(directory() + 76, 4_000)],
    ['a stream of two gigabytes', () => changed(directory() + 128 + 120, 0x7fffffff)],
    ['a stream that starts outside the file', () => changed(directory() + 256 + 116, 100_000)],
    ['a table whose sectors are not in the file', () => changed(76, 100_000)],
    ['more tables than there are', () => changed(44, 0x7fffffff)],
    ['a list of tables that is its own next', () => changed(68, 0)],
    ['a mark where the list of tables should go on', () => changed(68, 0xfffffffd)],
    ['sectors of another length', () => changed(28, 0x0014fffe)],
  ])('%s', async (_, make) => {
    expect(kindOf(make())).toBe('tangled');
    expect(await outcome(make())).toBe('broken-mail');
  });

  it('messages in messages, a hundred deep', async () => {
    const nested = (depth: number): OutlookMessage => ({
      properties: { '001A': 'IPM.Note', '1000': 'x' },
      ...(depth > 0 ? { attachments: [{ properties: {}, message: nested(depth - 1) }] } : {}),
    });
    expect(await readMail(outlookMessage(nested(20)))).toMatchObject({ ok: true });
    expect(await readMail(outlookMessage(nested(100)))).toEqual({
      ok: false,
      error: { type: 'broken-mail', part: 'nesting' },
    });
  });

  it('many streams in the same sectors, each as long as the file', async () => {
    const bytes = compoundFile([
      { name: '__properties_version1.0', bytes: new Uint8Array(32) },
      ...Array.from({ length: 200 }, (_, index) => ({
        name: `__substg1.0_${(0x6000 + index).toString(16)}0102`,
        bytes: index === 0 ? new Uint8Array(1_000_000) : new Uint8Array(0),
      })),
    ]);
    const view = new DataView(bytes.buffer);
    const rows = sectorAt(view.getUint32(48, true));
    const row = (index: number): number => rows + index * 128;
    for (let index = 3; index < 203; index += 1) {
      view.setUint32(row(index) - 128 + 116, view.getUint32(row(2) + 116, true), true);
      view.setUint32(row(index) - 128 + 120, 1_000_000, true);
    }
    expect(kindOf(bytes)).toBe('tangled');
    expect(await outcome(bytes)).toBe('broken-mail');
  });

  it('a thousand attachments', async () => {
    const attachments = Array.from({ length: 1_000 }, () => ({ properties: {}, bytes: Uint8Array.of(1) }));
    expect(await readMail(outlookMessage({ properties: mail, attachments }))).toEqual({
      ok: false,
      error: { type: 'broken-mail', part: 'attachments' },
    });
  });

  it('a text of more than a million characters is cut, and an attachment of 30 MB is not', async () => {
    const large = noise(30_000_000, 5);
    const bytes = outlookMessage({
      properties: { ...mail, '1000': 'klacht '.repeat(200_000) },
      attachments: [{ properties: { '3707': 'film.mp4' }, bytes: large }],
    });
    const result = await readMail(bytes);
    expect(result).toMatchObject({ ok: true, value: { textCut: true } });
    if (result.ok) expect(Buffer.from(result.value.files[0]?.bytes ?? []).equals(Buffer.from(large))).toBe(true);
  });

  it('more than 50 MB', async () => {
    const bytes = new Uint8Array(mailLimit + 1);
    bytes.set(sound.subarray(0, 8));
    expect(await readMail(bytes)).toEqual({ ok: false, error: { type: 'too-large', limit: mailLimit } });
  });

  it('compressed RTF that unpacks for ever', async () => {
    const bomb = Buffer.alloc(3_000_000, 0xff);
    bomb.write('LZFu', 8, 'latin1');
    bomb.writeUInt32LE(bomb.length - 4, 0);
    expect(await outcome(outlookMessage({ properties: { '001A': 'IPM.Note', '1009': bomb } }))).toBe('read');
    const small = bomb.subarray(0, 2_000_000);
    small.writeUInt32LE(small.length - 4, 0);
    expect(await outcome(outlookMessage({ properties: { '001A': 'IPM.Note', '1009': small } }))).toBe('read');
  });
});
