import { assertNever } from '../../../shared/base/assert-never.ts';
import { datePart, daysBetween, type PlainDate } from '../../../shared/base/plain-date.ts';
import { runningUrgency } from '../../../shared/procedure/deadlines.ts';
import type { WorkCalendar } from '../../../shared/procedure/holidays.ts';
import type { NextStep } from '../../../shared/procedure/next-step-types.ts';
import { isWaiting } from '../../../shared/projections/work-groups.ts';
import type { WorkCount, WorkLine } from '../../../shared/projections/worklist.ts';
import type { Meaning } from '../../components/Chip.tsx';
import { dayNear, standingWords } from '../../components/deadline/deadline-words.ts';
import { formatDate, formatTime } from '../../text/dates.ts';
import { filedTitle, stepTitle } from '../../text/step-words.ts';
import type { Language, Words } from '../../text/text.tsx';

/** What a person reads on a line: what to do, about whom, and why now. */
export type LineWords = {
  readonly title: string;
  /** Since when it waits, who, what about, and with whom it is. */
  readonly about: readonly string[];
  readonly chip: { readonly meaning: Meaning; readonly text: string } | null;
  /** Under the chip: which term ends when. */
  readonly day: string | null;
};

type Reading = {
  readonly words: Words;
  readonly language: Language;
  readonly today: PlainDate;
  readonly calendar: WorkCalendar;
};

export const lineWords = (line: WorkLine, reading: Reading): LineWords => {
  const { words } = reading;
  const texts = words.worklist;
  const standing = termWords(line, reading);
  switch (line.task) {
    case 'step': {
      const since = sinceWords(line.step, reading);
      // A line that is late or stands in a week says nothing of whose move it is, unless it is somebody else's.
      const ahead = line.step.reason.why === 'conversation-ahead' ? line.step.reason.on : null;
      const whose = isWaiting(line.group) || line.mayAct || ahead !== null ? null : texts.waitsFor[line.step.waitsFor];
      return {
        title: titleOf(line, reading),
        about: present(whose, since, ...whoAndWhat(line, words)),
        ...standing,
        chip: ahead === null ? standing.chip : meetingChip(ahead, line.group, reading),
      };
    }
    case 'not-told':
      return { title: texts.notTold, about: whoAndWhat(line, words), ...standing };
    case 'contradictions':
      return { title: texts.contradictions(line.count), about: whoAndWhat(line, words), ...standing };
    case 'unread':
      return { title: texts.unread, about: whoAndWhat(line, words), ...standing };
    case 'measure': {
      const { description, owner, dueOn } = line.measure;
      return {
        title: description,
        about: present(texts.measureFrom(owner, line.row.number), handledBy(line, words)),
        chip: { meaning: 'late', text: words.complaint.deadlines.lateBy(line.daysLate) },
        day: dayNear(dueOn, reading.today, reading.language),
      };
    }
    default:
      return assertNever(line);
  }
};

/** How far off a conversation is: it is what brings the line here, more than a term further away. */
const meetingChip = (on: PlainDate, group: WorkLine['group'], { words, today }: Reading): LineWords['chip'] => ({
  meaning: group === 'week' ? 'soon' : 'waiting',
  text: words.worklist.inDays(daysBetween(today, on)),
});

type StepLine = Extract<WorkLine, { readonly task: 'step' }>;

const titleOf = ({ step, row }: StepLine, { words, language }: Reading): string => {
  // A person involved is named by the reason itself; everybody else who is asked is the complainant.
  const { reason } = step;
  const name = 'name' in reason && reason.name !== null ? reason.name : row.complainantName;
  return step.filed ? filedTitle(step, step.filed, name, words) : stepTitle(step, name, words, language);
};

const present = (...parts: readonly (string | null)[]): readonly string[] => parts.filter((part) => part !== null);

const whoAndWhat = (line: WorkLine, words: Words): readonly string[] => {
  const { complainantName, organisation, representativeName, summary } = line.row;
  const who = [complainantName, organisation].filter(Boolean).join(', ');
  const via = representativeName === null ? '' : ` ${words.worklist.via(representativeName)}`;
  return present(`${who}${via}`, summary, handledBy(line, words));
};

const handledBy = ({ others, row }: WorkLine, words: Words): string | null =>
  others && row.handler ? words.worklist.handledBy(row.handler.name) : null;

/** The chip and the day of the term that ends first; nothing while no term runs. */
const termWords = (
  { term, group }: WorkLine,
  { words, language, today, calendar }: Reading,
): Pick<LineWords, 'chip' | 'day'> => {
  if (!term || (term.binds === 'complainant' && group !== 'privacy')) return { chip: null, day: null };
  const { kind, due, binds, sendBy } = term;
  const { meaning, text } = standingWords(runningUrgency(due, today, calendar, binds), words.complaint.deadlines);
  const dated = `${words.complaints.nextDeadline[kind]} ${dayNear(due, today, language)}`;
  const send =
    sendBy !== null && sendBy !== due && today <= sendBy
      ? words.complaint.deadlines.sendBy(dayNear(sendBy, today, language))
      : null;
  return { chip: { meaning, text }, day: present(dated, send).join(' · ') };
};

/** Since when a step waits, or what it follows; `null` where its title says so already. */
const sinceWords = (step: NextStep, { words, language, today }: Reading): string | null => {
  const { since } = words.worklist;
  const { reason } = step;
  const day = (on: PlainDate) =>
    formatDate(on, language, datePart(on).year === datePart(today).year ? 'short' : 'date');
  switch (reason.why) {
    case 'complainant-asked':
    case 'person-asked':
      return reason.remindedOn === null ? since.asked(day(reason.requestedOn)) : since.reminded(day(reason.remindedOn));
    case 'authorisation-not-received':
      return since.asked(day(reason.requestedOn));
    case 'no-answer':
    case 'no-answer-after-reminder':
      return since.silent(day(reason.since));
    case 'conversation-due':
      return since.meeting(
        [dayNear(reason.on, today, language), reason.at && formatTime(reason.at, language)].filter(Boolean).join(', '),
      );
    case 'verdict-not-sent':
      return since.issued(day(reason.issuedOn));
    case 'receipt-unknown':
    case 'objection-answered':
    case 'objection-turned-away':
      return since.sent(day(reason.sentOn));
    case 'may-object':
    case 'objection-time-passed':
      return since.mayObject(day(reason.receivedOn));
    case 'objection-late':
    case 'objector-not-invited':
      return since.objected(day(reason.receivedOn));
    case 'objector-invited':
      return since.invited(day(reason.sentOn));
    case 'objection-heard':
      return reason.declined ? since.declined(day(reason.on)) : since.heard(day(reason.on));
    case 'objection-not-admitted':
    case 'objection-decided':
      return since.decided(day(reason.decidedOn));
    case 'objection-withdrawn':
      return since.withdrawn(day(reason.withdrawnOn));
    case 'ending-not-confirmed':
    case 'not-acknowledged':
    case 'return-to-work':
    case 'return-to-work-beside-others':
    case 'financial-damage':
    case 'financial-damage-beside-others':
    case 'dpo-not-informed':
    case 'authorisation-needed':
    case 'complainant-not-asked':
    case 'nobody-named':
    case 'person-not-asked':
    case 'conversation-ahead':
    case 'all-sides-closed':
    case 'board-gives-verdict':
      return null;
    default:
      return assertNever(reason);
  }
};

/** `Goedemorgen Ilse, drie dingen zijn te laat`: how much presses, in one sentence. */
export const headline = (
  greeting: string,
  name: string,
  { late, today, week, toDo }: WorkCount,
  waiting: number,
  words: Words,
): string => {
  const { greet, headline: texts } = words.worklist;
  return `${greet(greeting, firstName(name))}, ${rest()}`;
  function rest(): string {
    if (late > 0) return texts.late(late);
    if (today > 0) return texts.today(today);
    if (week > 0) return texts.week(week);
    if (toDo > 0) return texts.open;
    return waiting > 0 ? texts.waiting : texts.nothing;
  }
};

/** How colleagues greet one another; someone who goes by a title or initials keeps the whole name. */
export const firstName = (name: string): string => {
  const [first = ''] = name.trim().split(/\s+/);
  return first.length > 1 && !first.includes('.') ? first : name.trim();
};
