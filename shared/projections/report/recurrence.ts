import type { ComplaintNumber, StreamId } from '../../base/ids.ts';
import { compareCodeUnits } from '../../base/ids.ts';
import type { Member } from '../../members/members.ts';
import { may } from '../../members/rights.ts';
import type { CaseRow } from '../case-list.ts';
import { receivedWithin } from './counts.ts';
import { type ReportPeriod, spanOf, yearsEarlier } from './period.ts';
import { boundsOf, type Cell } from './suppression.ts';

/** Something that complaints are about more often than a year earlier (R19). */
export type Rise = { readonly key: string; readonly before: Cell; readonly now: Cell };

/** Complaints more than a year earlier at least, and which part more, before something is said to rise. */
export const leastRise = 2;
export const leastRisePart = 0.2;

/**
 * What certainly rose, from what is shown alone: a small count a year earlier is taken at its most, so that what is
 * said to rise, or is not, tells no more than the cells do. The most first.
 */
export const risesIn = (rows: readonly { readonly key: string; readonly cells: readonly Cell[] }[]): readonly Rise[] =>
  rows
    .flatMap(({ key, cells }) => {
      const [before, now] = [cells.at(-2), cells.at(-1)];
      return before && now && rose(before, now) ? [{ key, before, now }] : [];
    })
    .toSorted((a, b) => boundsOf(b.now).low - boundsOf(a.now).low || compareCodeUnits(a.key, b.key));

const rose = (before: Cell, now: Cell): boolean => {
  if (now.cell !== 'count') return false;
  const most = boundsOf(before).high;
  return now.count - most >= Math.max(leastRise, leastRisePart * most);
};

/** Someone inside the organisation about whom several complaints came in. */
export type PersonPattern = {
  readonly name: string;
  readonly complaints: readonly { readonly stream: StreamId; readonly number: ComplaintNumber }[];
};

/** From this many complaints on it is a pattern. */
export const patternFrom = 2;

/**
 * Who is named as person involved in several complaints of the period and the year before it. For the board's eyes
 * only: `null` for everybody else. Never part of a report. The same member, or else the same name, is the same person.
 */
export const personPatterns = (
  rows: readonly CaseRow[],
  period: ReportPeriod,
  member: Pick<Member, 'roles'>,
): readonly PersonPattern[] | null => {
  if (!may(member, 'see-patterns-of-people')) return null;
  const { to } = spanOf(period);
  const found = new Map<string, { name: string; complaints: PersonPattern['complaints'] }>();
  for (const row of receivedWithin(rows, { from: spanOf(yearsEarlier(period, 1)).from, to })) {
    const people = new Map(row.involved.map((person) => [personKey(person), person.name.trim()]));
    for (const [key, name] of people)
      found.set(key, {
        name: found.get(key)?.name ?? name,
        complaints: [...(found.get(key)?.complaints ?? []), { stream: row.stream, number: row.number }],
      });
  }
  return [...found.values()]
    .filter(({ complaints }) => complaints.length >= patternFrom)
    .toSorted((a, b) => b.complaints.length - a.complaints.length || compareCodeUnits(a.name, b.name));
};

const personKey = ({ name, member }: CaseRow['involved'][number]): string =>
  member === null ? `name:${name.trim().toLowerCase().replace(/\s+/g, ' ')}` : `member:${member}`;
