import { describe, expect, it } from 'vitest';
import { feedWords } from '../../../../../renderer/components/frame/feed-words.ts';
import type { FeedState } from '../../../../../renderer/store/store-types.ts';
import { wordsIn } from '../../../../../renderer/text/text.tsx';
import type { DeviceId } from '../../../../../shared/base/ids.ts';
import type { JournalHealth } from '../../../../../shared/ipc/contract.ts';

const words = wordsIn('nl').frame;
const told = (feed: FeedState, health: JournalHealth | null = null) => feedWords(words, feed, health, String);
const upToDate = { status: 'up-to-date', records: 12, unreadable: 0, keptIn: 'indexeddb' } as const;
const place = { device: 'a'.repeat(26) as DeviceId, file: 'a.log', offset: 4096, length: 300 };

describe('the state of the register in words', () => {
  it('says that everything is saved, without a detail to open', () => {
    expect(told(upToDate)).toEqual({ meaning: 'done', words: 'Alles opgeslagen op deze computer', detail: [] });
  });

  it('counts while it reads and while it rebuilds', () => {
    expect(told({ status: 'reading', read: 250, of: 900 }).words).toBe('Register wordt gelezen: 250 van 900');
    expect(told({ status: 'rebuilding', read: 1, of: 2 })).toMatchObject({ meaning: 'waiting' });
  });

  it('names damage before anything else, and what is safe', () => {
    const health = {
      records: 12,
      damaged: [
        { ...place, seq: 7, healed: false },
        { ...place, seq: null, healed: false },
      ],
    };
    const damage = told({ ...upToDate, unreadable: 1, keptIn: 'memory' }, health);
    expect(damage).toMatchObject({ meaning: 'late', words: '2 vastleggingen zijn beschadigd; de rest werkt gewoon' });
    expect(damage.detail[0]).toContain('nummer 7, bij byte 4096');
    expect(damage.detail).toHaveLength(3);
  });

  it('says that damage was repaired without crying wolf', () => {
    const repaired = told(upToDate, { records: 12, damaged: [{ ...place, seq: 7, healed: true }] });
    expect(repaired).toMatchObject({ meaning: 'done', words: words.saved });
    expect(repaired.detail).toHaveLength(1);
  });

  it('does not call it all saved when something cannot be read or the store is in memory', () => {
    expect(told({ ...upToDate, unreadable: 2 })).toMatchObject({ meaning: 'soon', words: words.unreadable(2) });
    expect(told({ ...upToDate, keptIn: 'memory' })).toMatchObject({ meaning: 'soon', words: words.inMemory });
    expect(told({ status: 'trouble', what: 'x' })).toMatchObject({ meaning: 'late' });
  });
});
