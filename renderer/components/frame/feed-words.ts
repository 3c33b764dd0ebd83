import { assertNever } from '../../../shared/base/assert-never.ts';
import type { JournalHealth } from '../../../shared/ipc/contract.ts';
import type { FeedState } from '../../store/store-types.ts';
import type { Words } from '../../text/text.tsx';
import type { Meaning } from '../Chip.tsx';

type Told = { readonly meaning: Meaning; readonly words: string; readonly detail: readonly string[] };

/** The state of feed and journal in words: the worst of it in the line, everything in the detail. */
export const feedWords = (
  words: Words['frame'],
  feed: FeedState,
  health: JournalHealth | null,
  count: (number: number) => string,
): Told => {
  const detail = words.feedDetail;
  switch (feed.status) {
    case 'starting':
      return { meaning: 'plain', words: words.starting, detail: [] };
    case 'reading':
      return {
        meaning: 'waiting',
        words: words.reading(count(feed.read), count(feed.of)),
        detail: [detail.reading],
      };
    case 'rebuilding':
      return {
        meaning: 'waiting',
        words: words.repairingCount(count(feed.read), count(feed.of)),
        detail: [detail.rebuilding],
      };
    case 'trouble':
      return { meaning: 'late', words: words.trouble, detail: [detail.trouble] };
    case 'up-to-date': {
      const damaged = health?.damaged.filter((place) => !place.healed) ?? [];
      const healed = (health?.damaged.length ?? 0) - damaged.length;
      const more = [
        ...(damaged.length > 0
          ? [
              detail.damaged(
                damaged
                  .map((place) =>
                    place.seq === null ? detail.damagedPlace(count(place.offset)) : detail.damagedRecord(place.seq),
                  )
                  .join(', '),
              ),
            ]
          : []),
        ...(healed > 0 ? [detail.healed(healed)] : []),
        ...(feed.unreadable > 0 ? [detail.unreadable(feed.unreadable)] : []),
        ...(feed.keptIn === 'memory' ? [detail.memory] : []),
      ];
      if (damaged.length > 0) return { meaning: 'late', words: words.damaged(damaged.length), detail: more };
      if (feed.unreadable > 0) return { meaning: 'soon', words: words.unreadable(feed.unreadable), detail: more };
      if (feed.keptIn === 'memory') return { meaning: 'soon', words: words.inMemory, detail: more };
      return { meaning: 'done', words: words.saved, detail: more };
    }
    default:
      return assertNever(feed);
  }
};
