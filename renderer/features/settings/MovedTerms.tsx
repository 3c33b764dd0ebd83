import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { compareCodeUnits } from '../../../shared/base/ids.ts';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { EffectOfLaw } from '../../../shared/projections/effect-of-law.ts';
import { Chip } from '../../components/Chip.tsx';
import { complaintPath } from '../../routes.ts';
import { formatDate } from '../../text/dates.ts';
import { useLanguage, useText, type Words } from '../../text/text.tsx';
import classes from './ChangePanel.module.css';

/** How many terms move and how many do not. */
export const movedInWords = (
  { moved, sending, unchanged }: EffectOfLaw,
  words: Words['settings']['effect'],
): string => {
  if (moved.length === 0 && sending.length === 0) return words.noneMoved(unchanged);
  const others = sending.length > 0 ? [words.sending(sending.length)] : [];
  return [...(moved.length > 0 ? [words.moved(moved.length)] : []), ...others, words.stays(unchanged)].join(' ');
};

/** As many as can be taken in at once; the others follow when they are asked for. */
const atFirst = 8;

/** Each running term that gets another date: which, from when to when; those that become late first. */
export const MovedTerms = ({ effect, today }: { effect: EffectOfLaw; today: PlainDate }) => {
  const { settings } = useText();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const words = settings.effect;
  const moved = [
    ...effect.moved.map((term) => ({ ...term, what: settings.terms.kinds[term.kind] })),
    ...effect.sending.map((term) => ({ ...term, what: words.sendingOf(settings.terms.kinds[term.kind]) })),
  ];
  if (moved.length === 0) return <p>{movedInWords(effect, words)}</p>;

  const turnsLate = ({ from, to }: EffectOfLaw['moved'][number]): boolean => to < today && from >= today;
  const late = moved.filter(turnsLate).length;
  const order = moved.toSorted(
    (a, b) =>
      Number(turnsLate(b)) - Number(turnsLate(a)) ||
      compareCodeUnits(a.to, b.to) ||
      compareCodeUnits(a.number, b.number),
  );
  const shown = all ? order : order.slice(0, atFirst);
  return (
    <>
      <p>
        {movedInWords(effect, words)} {late > 0 ? <span className={classes.late}>{words.becomeLate(late)}</span> : null}
      </p>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{words.complaint}</th>
              <th scope="col">{words.term}</th>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.to}</th>
              <th scope="col">
                <span className="visually-hidden">{words.late}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((term) => (
              <tr key={`${term.stream}${term.what}`}>
                <td className="num">
                  <Link href={complaintPath(term.stream)}>{term.number}</Link>
                </td>
                <td>{term.what}</td>
                <td className="num">{formatDate(term.from, language)}</td>
                <td className="num">{formatDate(term.to, language)}</td>
                <td>
                  {turnsLate(term) ? <Chip meaning="late">{words.late}</Chip> : null}
                  {term.from < today && term.to >= today ? <Chip meaning="done">{words.noLongerLate}</Chip> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < order.length ? (
        <Button className={classes.more} variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {words.more(order.length - shown.length)}
        </Button>
      ) : null}
      <p className="small muted">{words.closedKeep}</p>
    </>
  );
};
