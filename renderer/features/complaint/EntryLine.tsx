import { useState } from 'react';
import { assertNever } from '../../../shared/base/assert-never.ts';
import type { StreamId } from '../../../shared/base/ids.ts';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { AllowedAction } from '../../../shared/procedure/allowed-actions.ts';
import type { TimelineEntry } from '../../../shared/projections/timeline.ts';
import { Chip } from '../../components/Chip.tsx';
import { Quote } from '../../components/timeline/Quote.tsx';
import { FactEntry, TodayLine } from '../../components/timeline/Timeline.tsx';
import { AmendmentBlock, MovedTerms } from './AmendmentBlock.tsx';
import { DocumentButton } from './DocumentButton.tsx';
import { entryDetails, isCorrectable } from './detail-words.ts';
import classes from './EntryLine.module.css';
import { correctableFields } from './facts/fact-fields.ts';
import type { Telling } from './facts/telling.ts';
import type { Act } from './form-request.ts';
import { GhostLine } from './GhostLine.tsx';
import { LawLine } from './LawLine.tsx';
import { RecordMenu } from './RecordMenu.tsx';
import { entryDay, entryWords, type RecordedEntry } from './timeline-words.ts';

type EntryLineProps = {
  readonly stream: StreamId;
  readonly telling: Telling;
  readonly today: PlainDate;
  readonly fresh: boolean;
  readonly about: string;
  /** What may be done with this record, or why not. */
  readonly actions: readonly AllowedAction[];
  readonly onAct: (act: Act) => void;
};

/** One line of the timeline: what is to come, today, or what happened. */
export const EntryLine = ({ entry, ...rest }: EntryLineProps & { entry: TimelineEntry }) => {
  const { telling, today, about } = rest;
  switch (entry.entry) {
    case 'today':
      return <TodayLine label={telling.words.complaint.timeline.today} on={entry.on} />;
    case 'deadline':
    case 'conversation':
    case 'measure':
      return <GhostLine entry={entry} telling={telling} today={today} about={about} />;
    case 'law-changed':
      return <LawLine entry={entry} telling={telling} today={today} />;
    case 'fact':
    case 'unread':
      return <RecordedLine entry={entry} {...rest} />;
    default:
      return assertNever(entry);
  }
};

const RecordedLine = ({
  entry,
  stream,
  telling,
  today,
  fresh,
  actions,
  onAct,
}: EntryLineProps & { entry: RecordedEntry }) => {
  const [expanded, setExpanded] = useState(false);
  const { words, state, language } = telling;
  const texts = words.complaint.timeline;
  const { title, remark, tone, chip, quote } = entryWords(entry, telling, today);
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
      menu={
        entry.entry === 'fact' && actions.length > 0 ? (
          <RecordMenu
            title={title}
            actions={actions}
            restores={entry.event.type === 'RecordStruckOut'}
            nothingToCorrect={isCorrectable(entry.event) && correctableFields(entry.event).length === 0}
            state={state}
            onAct={onAct}
          />
        ) : null
      }
      expanded={expanded}
      onToggle={() => setExpanded((was) => !was)}
      details={() => (
        <dl className={classes.details}>
          {entryDetails(entry, telling).map(({ label, value, exact }) => (
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
      {entry.entry === 'fact' ? (
        <>
          {entry.amendment ? <AmendmentBlock entry={entry} telling={telling} today={today} /> : null}
          <MovedTerms moved={entry.moved} telling={telling} today={today} />
        </>
      ) : null}
    </FactEntry>
  );
};

const troubleOf = (entry: RecordedEntry, texts: Telling['words']['complaint']['timeline']): string | null => {
  if (entry.entry === 'unread') return texts.unreadWhy;
  return entry.contradiction ? texts.contradictions[entry.contradiction] : null;
};
