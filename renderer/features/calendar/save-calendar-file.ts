import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { Result } from '../../../shared/base/result.ts';
import { writeIcs } from '../../../shared/calendar/ics.ts';
import { publish, readPublished } from '../../../shared/calendar/published.ts';
import type { Locked, WriteFailed } from '../../../shared/ipc/contract.ts';
import type { Law } from '../../../shared/procedure/law.ts';
import type { CalendarItem } from '../../../shared/projections/deadline-calendar.ts';
import { bridge } from '../../bridge.ts';
import type { Language, Words } from '../../text/text.tsx';
import { currentEvents, latestOf, uidOf } from './ics-events.ts';

/** Where it is kept, sealed, what earlier files put into people's calendars. */
const slot = 'calendar:published';

/**
 * Saves `chosen` as a calendar file, with a cancelling for whatever an earlier file told and that is no longer among
 * `all`. The chosen path, or `null` when the person cancelled; then nothing is remembered either.
 */
export const saveCalendarFile = async (
  all: readonly CalendarItem[],
  chosen: readonly CalendarItem[],
  telling: {
    readonly names: boolean;
    readonly law: Law;
    readonly words: Words;
    readonly language: Language;
    readonly today: PlainDate;
  },
): Promise<Result<string | null, Locked | WriteFailed>> => {
  const remembered = await bridge.request('drafts:load', { slot });
  if (!remembered.ok) return remembered;
  const { now } = await bridge.request('app:about');
  const { share } = telling.words.calendar;
  const uids = new Set(chosen.map(uidOf));
  const { events, published } = publish({
    before: readPublished(remembered.value),
    current: currentEvents(all, telling),
    isChosen: (uid) => uids.has(uid),
    latest: latestOf(all, telling.law),
    cancelledSummary: share.cancelled,
    now,
    today: telling.today,
  });
  const bytes = new TextEncoder().encode(writeIcs(share.name, events));
  const saved = await bridge.request('files:save-as', { name: share.fileName, bytes });
  if (!saved.ok || saved.value === null) return saved;
  const kept = await bridge.request('drafts:save', { slot, text: JSON.stringify(published) });
  return kept.ok ? saved : kept;
};
