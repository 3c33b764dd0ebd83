import { useState } from 'react';
import type { StreamId } from '../../../shared/base/ids.ts';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import { urgencyOf } from '../../../shared/procedure/deadlines.ts';
import type { TimelineEntry } from '../../../shared/projections/timeline.ts';
import { Chip } from '../../components/Chip.tsx';
import { calendar } from '../../components/deadline/calendar.ts';
import { DeadlineChip } from '../../components/deadline/DeadlineChip.tsx';
import { standingWords } from '../../components/deadline/deadline-words.ts';
import { Quote } from '../../components/timeline/Quote.tsx';
import { FactEntry, GhostEntry, TodayLine } from '../../components/timeline/Timeline.tsx';
import { useLanguage, useText } from '../../text/text.tsx';
import { DocumentButton } from './DocumentButton.tsx';
import { entryDetails } from './detail-words.ts';
import classes from './EntryLine.module.css';
import { entryDay, entryWords, type RecordedEntry } from './timeline-words.ts';

type EntryLineProps = {
  readonly stream: StreamId;
  readonly state: OpenComplaint;
  readonly today: PlainDate;
  readonly fresh: boolean;
  readonly about: string;
};

/** One line of the timeline: what is to come, today, or what happened. */
export const EntryLine = ({ entry, ...rest }: EntryLineProps & { entry: TimelineEntry }) => {
  const { timeline, deadlines } = useText().complaint;
  const language = useLanguage();
  const { today, about } = rest;
  if (entry.entry === 'today') return <TodayLine label={timeline.today} on={entry.on} />;
  if (entry.entry !== 'deadline') return <RecordedLine entry={entry} {...rest} />;
  const { meaning, text } = standingWords(urgencyOf(entry.deadline, today, calendar), deadlines);
  return (
    <GhostEntry
      day={entryDay(entry.on, today, language)}
      title={deadlines.latestDateOf[entry.deadline.kind]}
      meaning={meaning}
      chip={<DeadlineChip deadline={entry.deadline} today={today} about={about} standing={text} />}
    />
  );
};

const RecordedLine = ({ entry, stream, state, today, fresh }: EntryLineProps & { entry: RecordedEntry }) => {
  const words = useText();
  const language = useLanguage();
  const [expanded, setExpanded] = useState(false);
  const texts = words.complaint.timeline;
  const { title, remark, tone, chip, quote } = entryWords(entry, state, words, language, today);
  const documents = entry.entry === 'fact' ? entry.documents : [];
  const trouble = troubleOf(entry, texts);
  return (
    <FactEntry
      id={entry.record}
      day={entryDay(entry.on, today, language)}
      title={title}
      remark={remark}
      tone={tone}
      fresh={fresh}
      freshLabel={texts.added}
      chip={chip ? <Chip meaning={chip.meaning}>{chip.text}</Chip> : null}
      expanded={expanded}
      onToggle={() => setExpanded((was) => !was)}
      details={() => (
        <dl className={classes.details}>
          {entryDetails(entry, state, words, language).map(({ label, value, exact }) => (
            <div key={`${label}${value}`}>
              <dt>{label}</dt>
              <dd data-exact={exact}>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    >
      {trouble ? <p className={classes.trouble}>{trouble}</p> : null}
      {quote ? <Quote text={quote} more={texts.showAll} less={texts.showLess} /> : null}
      {documents.length > 0 ? (
        <ul className={classes.documents}>
          {documents.map((document) => (
            <li key={document.id}>
              <DocumentButton document={document} stream={stream} look="chip" />
            </li>
          ))}
        </ul>
      ) : null}
    </FactEntry>
  );
};

const troubleOf = (entry: RecordedEntry, texts: ReturnType<typeof useText>['complaint']['timeline']): string | null => {
  if (entry.entry === 'unread') return texts.unreadWhy;
  return entry.contradiction ? texts.contradictions[entry.contradiction] : null;
};
