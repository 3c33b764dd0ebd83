import { assertNever } from '../../../shared/base/assert-never.ts';
import { monthInWords } from '../../../shared/base/date-words.ts';
import { addDays, datePart, type PlainDate, weekday } from '../../../shared/base/plain-date.ts';
import type { Deadline, Urgency } from '../../../shared/procedure/deadlines.ts';
import type { NonWorkingDay } from '../../../shared/procedure/holidays.ts';
import type { Law } from '../../../shared/procedure/law.ts';
import type { Term, TermStep } from '../../../shared/procedure/terms.ts';
import { formatDate } from '../../text/dates.ts';
import type { Language, Words } from '../../text/text.tsx';
import { standingWords } from './deadline-words.ts';

type DeadlineTexts = Words['complaint']['deadlines'];

/** One line of the explanation: a day in bold, what it says, and the day it leads to. */
export type DerivationLine = { readonly lead: string | null; readonly text: string; readonly leadsTo: string | null };

/** Why a deadline ends when it ends, line by line, in the order in which a person would check it. */
export const derivationLines = (
  deadline: Deadline,
  texts: DeadlineTexts,
  language: Language,
): readonly DerivationLine[] => {
  const { derivation, countsFrom, regulationStep } = deadline;
  const full = (day: PlainDate) => formatDate(day, language, 'full');
  const length = texts.termOf(termLength(derivation.term, texts), regulationStep);
  const lines: DerivationLine[] = [];
  for (const step of merged(derivation.steps)) {
    switch (step.step) {
      case 'start':
        lines.push(
          derivation.term.unit === 'working-days'
            ? line(full(step.on), `${texts.facts[countsFrom.fact]}; ${texts.dayZero}`)
            : line(full(step.on), texts.facts[countsFrom.fact]),
        );
        if (derivation.term.unit === 'working-days') lines.push(line(null, length, full(derivation.due)));
        break;
      case 'counted-run':
        lines.push(
          line(
            daysInWords(step.first, step.last, texts, language),
            step.first === step.last
              ? texts.countedOne(step.firstNumber)
              : texts.countedRun(step.firstNumber, step.lastNumber),
          ),
        );
        break;
      case 'weekend':
        lines.push(
          line(daysInWords(step.first, step.last, texts, language), `${texts.weekend}, ${texts.doesNotCount}`),
        );
        break;
      case 'skipped':
        lines.push(
          line(formatDate(step.on, language, 'day'), `${reasonWords(step.why, texts)}, ${texts.doesNotCount}`),
        );
        break;
      case 'months-added':
        lines.push(line(null, length, full(step.to)));
        break;
      case 'day-does-not-exist':
        lines.push(
          line(
            null,
            texts.dayDoesNotExist(`${step.day} ${monthInWords(step.month, language)} ${step.year}`, full(step.instead)),
          ),
        );
        break;
      case 'ends-on-working-day':
        if (derivation.policy === 'forward') lines.push(line(full(step.on), texts.endsOnWorkingDay));
        else lines.push(line(null, texts.strict));
        break;
      case 'stays':
        lines.push(line(full(step.on), texts.strictStays(reasonWords(step.why, texts))));
        break;
      case 'rolled-over':
        lines.push(line(full(step.on), `${texts.rolledOver} (${reasonWords(step.why, texts)})`));
        break;
      case 'rolled-forward':
        lines.push(line(null, texts.rolledForward, full(step.to)));
        break;
      case 'send-by':
        // The end itself was explained by `stays`; only further days between need a line.
        for (const { on, why } of step.before.slice(1))
          lines.push(line(full(on), `${texts.rolledOver} (${reasonWords(why, texts)})`));
        lines.push(line(full(step.on), step.before.length === 0 ? texts.isWorkingDay : texts.sendByLastWorkingDay));
        break;
      case 'decree-unknown':
        lines.push(line(null, texts.decreeUnknown(step.year)));
        break;
      default:
        return assertNever(step);
    }
  }
  return lines;
};

/** What it comes to: until when, and how that went. */
export const conclusionWords = (
  deadline: Deadline,
  urgency: Urgency,
  texts: DeadlineTexts,
  language: Language,
): string => {
  const { kind, derivation, progress } = deadline;
  const sentence = texts.conclusion(texts.kinds[kind], formatDate(derivation.due, language, 'full'));
  const standing = standingWords(urgency, texts).text;
  if (progress.status === 'met')
    return `${sentence} · ${texts.done(formatDate(progress.on, language, 'full'))}, ${standing}`;
  if (progress.status === 'missed')
    return `${sentence} · ${texts.overtaken(formatDate(progress.overtakenOn, language, 'full'))}`;
  if (progress.status === 'lapsed')
    return `${sentence} · ${texts.lapsedOn(formatDate(progress.on, language, 'full'), texts.lapsedBecause[progress.because])}`;
  return `${sentence} · ${standing}`;
};

/** By which version of the regulation it was counted, and up to when the days equated by decree are known. */
export const versionWords = (deadline: Deadline, law: Law, texts: DeadlineTexts): string => {
  const counted = law.find(({ regulation }) => regulation.version === deadline.regulationVersion)?.regulation;
  const version = texts.version(deadline.regulationVersion);
  return counted ? `${version} · ${texts.calendar(counted.decreesKnownThrough)}` : version;
};

const line = (lead: string | null, text: string, leadsTo: string | null = null): DerivationLine => ({
  lead,
  text,
  leadsTo,
});

const termLength = (term: Term, texts: DeadlineTexts): string => {
  if (term.unit === 'working-days') return texts.workingDays(term.count);
  return term.count === 1 ? texts.oneMonth : texts.months(term.count);
};

/** Why a day does not count, with the article or the decree that says so. */
export const reasonWords = (why: NonWorkingDay, texts: DeadlineTexts): string => {
  switch (why.why) {
    case 'weekend':
      return texts[why.day];
    case 'holiday':
      return texts.holidays[why.holiday];
    case 'decree':
      return `${texts.decree}: ${why.source}`;
    case 'closing-day':
      return texts.closingDay(why.name);
    default:
      return assertNever(why);
  }
};

/** `ma 5 jan`, `za 3 en zo 4 jan`, `ma 5 tot en met vr 9 jan`, `wo 28 jan tot en met di 3 feb`. */
const daysInWords = (first: PlainDate, last: PlainDate, texts: DeadlineTexts, language: Language): string => {
  const end = formatDate(last, language, 'day');
  if (first === last) return end;
  const whole = formatDate(first, language, 'day');
  const start = datePart(first).month === datePart(last).month ? whole.split(' ').slice(0, 2).join(' ') : whole;
  return addDays(first, 1) === last ? texts.both(start, end) : texts.through(start, end);
};

type MergedStep =
  | Exclude<TermStep, { step: 'counted' }>
  | {
      readonly step: 'counted-run';
      readonly first: PlainDate;
      readonly last: PlainDate;
      readonly firstNumber: number;
      readonly lastNumber: number;
    }
  | { readonly step: 'weekend'; readonly first: PlainDate; readonly last: PlainDate };

/** Working days that follow one another, and the two days of a weekend, each become one line. */
const merged = (steps: readonly TermStep[]): readonly MergedStep[] => {
  const lines: MergedStep[] = [];
  for (const step of steps) {
    const before = lines.at(-1);
    if (step.step === 'counted') {
      const { on, number } = step;
      if (before?.step === 'counted-run' && addDays(before.last, 1) === on)
        lines[lines.length - 1] = { ...before, last: on, lastNumber: number };
      else lines.push({ step: 'counted-run', first: on, last: on, firstNumber: number, lastNumber: number });
    } else if (step.step === 'skipped' && step.why.why === 'weekend') {
      const { on } = step;
      if (before?.step === 'weekend' && weekday(on) === 7 && addDays(before.last, 1) === on)
        lines[lines.length - 1] = { ...before, last: on };
      else lines.push({ step: 'weekend', first: on, last: on });
    } else lines.push(step);
  }
  return lines;
};
