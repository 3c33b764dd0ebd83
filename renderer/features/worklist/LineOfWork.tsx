import { IconChevronRight } from '@tabler/icons-react';
import { memo } from 'react';
import { Link } from 'wouter';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { WorkLine } from '../../../shared/projections/worklist.ts';
import { Chip } from '../../components/Chip.tsx';
import { complaintPath } from '../../routes.ts';
import { useCalendar, useMember } from '../../store/use-store.tsx';
import { useLanguage, useText } from '../../text/text.tsx';
import { lineTarget } from './line-target.ts';
import classes from './Worklist.module.css';
import { lineWords } from './work-words.ts';

/** One thing to do: which file, what and about whom, why now, and the way to do it. Pressed anywhere, it does that. */
export const LineOfWork = memo(({ line, today }: { line: WorkLine; today: PlainDate }) => {
  const words = useText();
  const language = useLanguage();
  const calendar = useCalendar();
  const member = useMember();
  const { title, about, chip, day } = lineWords(line, { words, language, today, calendar });
  const { path, label } = lineTarget(line, member, words);
  const { stream, number } = line.row;
  return (
    <li className={classes.line}>
      <Link href={complaintPath(stream)} className={classes.number ?? ''} title={words.worklist.openFile(number)}>
        {number}
      </Link>
      <div className={classes.what} data-wide={!(chip || day) || undefined}>
        <p className={classes.title} title={title}>
          {title}
        </p>
        <p className={classes.about} title={about.join(' · ')}>
          {about.join(' · ')}
        </p>
      </div>
      {chip || day ? (
        <div className={classes.why}>
          {chip ? <Chip meaning={chip.meaning}>{chip.text}</Chip> : null}
          {day ? (
            <span className={classes.day} title={day}>
              {day}
            </span>
          ) : null}
        </div>
      ) : null}
      <Link
        href={path}
        className={classes.act ?? ''}
        data-line={line.key}
        aria-label={words.worklist.doing(label, title, number)}
      >
        {label}
        <IconChevronRight size={15} stroke={2} aria-hidden />
      </Link>
    </li>
  );
});
