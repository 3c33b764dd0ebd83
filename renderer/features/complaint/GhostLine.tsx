import { assertNever } from '../../../shared/base/assert-never.ts';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import { urgencyOf } from '../../../shared/procedure/deadlines.ts';
import type { TimelineEntry } from '../../../shared/projections/timeline.ts';
import { Chip } from '../../components/Chip.tsx';
import { DeadlineChip } from '../../components/deadline/DeadlineChip.tsx';
import { standingWords } from '../../components/deadline/deadline-words.ts';
import { GhostEntry } from '../../components/timeline/Timeline.tsx';
import { useCalendar } from '../../store/use-store.tsx';
import { formatTime } from '../../text/dates.ts';
import { partyName } from '../../text/party-words.ts';
import type { Telling } from './facts/telling.ts';
import { entryDay } from './timeline-words.ts';

type Ghost = Extract<TimelineEntry, { entry: 'deadline' | 'conversation' | 'measure' }>;

/** What is still to come: a term that runs, a conversation that is planned, a measure that is to be done. */
export const GhostLine = ({
  entry,
  telling,
  today,
  about,
}: {
  entry: Ghost;
  telling: Telling;
  today: PlainDate;
  about: string;
}) => {
  const calendar = useCalendar();
  const { words, language, state } = telling;
  const { timeline, deadlines } = words.complaint;
  const texts = timeline.ghosts;
  const day = entryDay(entry.on, today, language);
  const past = entry.on < today;
  switch (entry.entry) {
    case 'deadline': {
      const { meaning, text } = standingWords(urgencyOf(entry.deadline, today, calendar), deadlines);
      return (
        <GhostEntry
          day={day}
          title={deadlines.latestDateOf[entry.deadline.kind]}
          meaning={meaning}
          chip={<DeadlineChip deadline={entry.deadline} today={today} about={about} standing={text} />}
        />
      );
    }
    case 'conversation': {
      const { with: party, meeting, about: subject } = entry.conversation;
      const at = meeting.at === null ? '' : texts.at(formatTime(meeting.at, language));
      return (
        <GhostEntry
          day={day}
          title={subject === 'objection' ? texts.hearing(at) : texts.conversation(partyName(party, state, words), at)}
          remark={[words.domain.conversationMeans[meeting.means], meeting.place].filter(Boolean).join(', ')}
          meaning={past ? 'soon' : 'plain'}
          chip={past ? <Chip meaning="soon">{texts.notRecorded}</Chip> : null}
        />
      );
    }
    case 'measure': {
      const { id, description, owner } = entry.measure;
      return (
        <GhostEntry
          id={`measure:${id}`}
          day={day}
          title={texts.measure(description)}
          remark={owner}
          meaning={past ? 'late' : 'plain'}
          chip={past ? <Chip meaning="late">{texts.late}</Chip> : null}
        />
      );
    }
    default:
      return assertNever(entry);
  }
};
