import { Popover } from '@mantine/core';
import { useEffect, useState } from 'react';
import { assertNever } from '../../../shared/base/assert-never.ts';
import type { JournalHealth } from '../../../shared/ipc/contract.ts';
import { bridge } from '../../bridge.ts';
import type { FeedState } from '../../store/store-types.ts';
import { useFeed } from '../../store/use-store.tsx';
import { count } from '../../text/numbers.ts';
import { useLanguage, useText, type Words } from '../../text/text.tsx';
import type { Meaning } from '../Chip.tsx';
import classes from './FeedStatus.module.css';

type Told = { readonly meaning: Meaning; readonly words: string; readonly detail: readonly string[] };

/** Whether everything is saved, in words; where something is the matter, a click says what is safe and what to do. */
export const FeedStatus = () => {
  const words = useText().frame;
  const language = useLanguage();
  const feed = useFeed();
  const told = tell(words, feed, useHealth(feed.status), (number) => count(number, language));
  const busy = feed.status === 'reading' || feed.status === 'rebuilding';
  const line = (
    <>
      <i className={classes.dot} data-meaning={told.meaning} data-busy={busy || undefined} />
      <span className={classes.words}>{told.words}</span>
    </>
  );
  return (
    <>
      {told.detail.length === 0 ? (
        <span className={classes.status}>{line}</span>
      ) : (
        <Popover width={340} position="bottom-end">
          <Popover.Target>
            <button type="button" className={classes.status} data-pressable>
              {line}
            </button>
          </Popover.Target>
          <Popover.Dropdown>
            {told.detail.map((paragraph) => (
              <p key={paragraph} className={classes.detail}>
                {paragraph}
              </p>
            ))}
          </Popover.Dropdown>
        </Popover>
      )}
      {/* Read out when it changes, without the count: that would be read out a thousand times. */}
      <span className="visually-hidden" role="status">
        {busy ? (feed.status === 'reading' ? words.starting : words.repairing) : told.words}
      </span>
    </>
  );
};

const tell = (
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

/** Asked again whenever the feed comes to rest: it may have handed back good copies in between. */
const useHealth = (feed: FeedState['status']): JournalHealth | null => {
  const [health, setHealth] = useState<JournalHealth | null>(null);
  useEffect(() => {
    if (feed !== 'up-to-date') return;
    let wanted = true;
    void bridge.request('journal:health').then((answer) => {
      if (wanted && answer.ok) setHealth(answer.value);
    });
    return () => {
      wanted = false;
    };
  }, [feed]);
  return health;
};
