import { Popover } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { JournalHealth } from '../../../shared/ipc/contract.ts';
import { bridge } from '../../bridge.ts';
import type { FeedState } from '../../store/store-types.ts';
import { useFeed } from '../../store/use-store.tsx';
import { count } from '../../text/numbers.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './FeedStatus.module.css';
import { feedWords } from './feed-words.ts';

/** Whether everything is saved, in words; where something is the matter, a click says what is safe and what to do. */
export const FeedStatus = () => {
  const words = useText().frame;
  const language = useLanguage();
  const feed = useFeed();
  const told = feedWords(words, feed, useHealth(feed.status), (number) => count(number, language));
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
