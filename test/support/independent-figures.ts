import { isAmending, readAmendments, standingEvent } from '../../shared/complaint/amendments.ts';
import type { ComplaintEvent } from '../../shared/complaint/events.ts';
import type { Records } from './arbitraries/walks.ts';
import { isWorkingDayByHand, plusDays } from './independent-calendar.ts';

/**
 * The yearly figures counted from the facts alone, by their own reading of the regulation: no state, no list row, no
 * calendar of the product. Only the shipped terms.
 */
type Type = ComplaintEvent['type'];
type Of<T extends Type> = Extract<ComplaintEvent, { readonly type: T }>;

const closings = [
  'ComplaintWithdrawn',
  'ComplaintSettled',
  'ComplaintForwarded',
  'ComplaintNotHandled',
  'RegistrationVoided',
  'ComplaintClosed',
] as const;

const standing = (records: Records): readonly ComplaintEvent[] => {
  const { amendments } = readAmendments(records);
  return records.flatMap((record) => {
    const event = standingEvent(record, amendments);
    return event && !isAmending(event) ? [event] : [];
  });
};

const fiveWorkingDaysAfter = (day: string): string => {
  let at = day;
  for (let left = 5; left > 0; ) {
    at = plusDays(at, 1);
    if (isWorkingDayByHand(at)) left -= 1;
  }
  return at;
};
const aMonthAfter = (day: string): string => {
  const [year = 0, month = 0, number = 0] = day.split('-').map(Number);
  const lastOfNext = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(number, lastOfNext))).toISOString().slice(0, 10);
};

/** The names of all the figures in which one file counts, each once. Empty for what counts nowhere. */
export const figuresByHand = (records: Records, today: string): readonly string[] => {
  const facts = standing(records);
  const all = <T extends Type>(type: T): readonly Of<T>[] =>
    facts.filter((event): event is Of<T> => event.type === type);
  const last = <T extends Type>(type: T): Of<T> | undefined => all(type).at(-1);
  const received = last('ComplaintReceived');
  if (!received) return [];

  // How it ended, unless it was reopened since, or an objection came (R12).
  const lastClosing = facts.findLastIndex(({ type }) => (closings as readonly string[]).includes(type));
  const reopened = facts.findLastIndex(({ type }) => type === 'ComplaintReopened' || type === 'ObjectionReceived');
  const closing = lastClosing > reopened ? facts[lastClosing] : undefined;
  const closedOn = closing && String(Object.entries(closing).find(([key]) => key.endsWith('On'))?.[1]);
  if (closing?.type === 'RegistrationVoided') return [];
  const confirmed = facts
    .slice(lastClosing)
    .find((event): event is Of<'EndingConfirmed'> => event.type === 'EndingConfirmed');

  const verdict = last('VerdictIssued');
  const decision = last('ObjectionDecided');
  const ownOutcome = {
    ComplaintWithdrawn: 'withdrawn',
    ComplaintSettled: 'settled',
    ComplaintForwarded: 'forwarded',
    ComplaintNotHandled: 'not-handled',
  }[String(closing?.type)];
  const found = [
    'received',
    `outcome:${ownOutcome ?? decision?.verdictBecomes ?? verdict?.outcome ?? 'pending'}`,
    `channel:${received.channel}`,
    `complainant:${received.complainant.kind}`,
  ];

  const gone = all('PartSplitOff').flatMap(({ subjects }) => subjects);
  const left = received.subjects.filter((subject) => !gone.includes(subject));
  found.push(...(left.length === 0 ? ['subject:none'] : left.map((subject) => `subject:${subject}`)));

  /** `done`: the day on which it was done; `over`: the day from which it could be done no more. */
  const term = (name: string, due: string, done: string | undefined, over: string | undefined): void => {
    const isLate = (done ?? over ?? today) > due;
    if (!isLate && done === undefined) return;
    found.push(`term:${name}:all`, `term:${name}:${isLate ? 'late' : 'in-time'}`);
    if (name === 'verdict' && isLate) found.push(`late-answer:${last('DelayAnnounced') ? 'announced' : 'unannounced'}`);
  };
  const answer = last('VerdictSent');
  term(
    'acknowledgement',
    fiveWorkingDaysAfter(received.receivedOn),
    last('AcknowledgementSent')?.sentOn ?? answer?.sentOn,
    closedOn,
  );
  const goesElsewhere = closing?.type === 'ComplaintForwarded' || closing?.type === 'ComplaintNotHandled';
  term(
    'verdict',
    aMonthAfter(received.receivedOn),
    answer?.sentOn ?? (goesElsewhere ? confirmed?.sentOn : undefined),
    goesElsewhere ? undefined : closedOn,
  );

  const objection = last('ObjectionReceived');
  if (!objection) return withReferral(found, last('DisputeReferred'));
  const lateness = last('ObjectionTermReassessed') ?? objection;
  const withdrawn = last('ObjectionWithdrawn');
  const refused = all('LateObjectionDecided').some(({ admitted }) => !admitted);
  found.push(
    'objections',
    `objection:${withdrawn ? 'withdrawn' : refused ? 'not-admitted' : (decision?.outcome ?? 'pending')}`,
  );
  if (lateness.late) found.push('objections-late');
  if (decision?.verdictBecomes && decision.verdictBecomes !== verdict?.outcome) found.push('objections-reversed');
  const held = all('ConversationHeld').findLast(({ about }) => about === 'objection')?.meeting.on;
  // R13: who declined and then withdrew has no term: nothing of that refusal is kept.
  const heard = held ?? (withdrawn ? undefined : last('ObjectionHearingDeclined')?.declinedOn);
  if (heard && !refused)
    term(
      'board-decision',
      aMonthAfter(heard),
      withdrawn ? undefined : last('ObjectionDecisionSent')?.sentOn,
      withdrawn?.withdrawnOn ?? closedOn,
    );
  return withReferral(found, last('DisputeReferred'));
};

const withReferral = (found: readonly string[], referred: unknown): readonly string[] =>
  referred ? [...found, 'referred'] : found;

/** What became of each measure of a file. */
export const measuresByHand = (records: Records, today: string): readonly string[] => {
  const facts = standing(records);
  const promised = facts.flatMap((event) =>
    event.type === 'VerdictIssued' || event.type === 'ObjectionDecided' ? event.measures : [],
  );
  return promised.map(({ id, dueOn }) => {
    const about = facts.filter((event) => 'measure' in event && event.measure === id);
    const due = about.findLast((event) => event.type === 'MeasureChanged')?.dueOn ?? dueOn;
    const done = about.findLast((event) => event.type === 'MeasureDone')?.doneOn;
    if (about.some(({ type }) => type === 'MeasureDropped')) return 'dropped';
    if (done) return done > due ? 'done-late' : 'done-in-time';
    return today > due ? 'overdue' : 'open';
  });
};
