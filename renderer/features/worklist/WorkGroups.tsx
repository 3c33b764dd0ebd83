import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import { type WorkGroup, workGroups } from '../../../shared/projections/work-groups.ts';
import type { WorkLine, Worklist } from '../../../shared/projections/worklist.ts';
import { settingsPath } from '../../routes.ts';
import { count } from '../../text/numbers.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { LineOfWork } from './LineOfWork.tsx';
import classes from './Worklist.module.css';

/** Lines of a group that stand there at once, and that come with each press. */
const atOnce = 40;

/** The lines by what must happen; a group without lines is not there. */
export const WorkGroups = ({
  lines,
  decreeYears,
  today,
}: {
  lines: readonly WorkLine[];
  decreeYears: Worklist['decreeYears'];
  today: PlainDate;
}) =>
  workGroups.map((group) => {
    const ofGroup = lines.filter((line) => line.group === group);
    const years = group === 'check' ? decreeYears : [];
    return ofGroup.length + years.length === 0 ? null : (
      <Group key={group} group={group} lines={ofGroup} today={today}>
        {years.map(({ year, files }) => (
          <DecreeYear key={year} year={year} files={files} />
        ))}
      </Group>
    );
  });

const Group = ({
  group,
  lines,
  today,
  children,
}: {
  group: WorkGroup;
  lines: readonly WorkLine[];
  today: PlainDate;
  children: readonly ReactNode[];
}) => {
  const texts = useText().worklist;
  const language = useLanguage();
  const [shown, setShown] = useState(atOnce);
  const more = lines.length - shown;
  const late = group === 'late' || group === 'measures';
  return (
    <section className={classes.group} aria-labelledby={`work-${group}`}>
      <h2 id={`work-${group}`} className={classes.heading} data-late={late || undefined}>
        {texts.groups[group]} <span className={classes.count}>{count(lines.length + children.length, language)}</span>
      </h2>
      <ul className={classes.lines}>
        {lines.slice(0, shown).map((line) => (
          <LineOfWork key={line.key} line={line} today={today} />
        ))}
        {children}
      </ul>
      {more > 0 ? (
        <UnstyledButton className={classes.more} onClick={() => setShown((before) => before + atOnce)}>
          {texts.showMore(Math.min(more, atOnce))}
        </UnstyledButton>
      ) : null}
    </section>
  );
};

/** Terms end in a year of which no decree is known: once for all files, with the way to the days off. */
const DecreeYear = ({ year, files }: { year: number; files: number }) => {
  const texts = useText().worklist;
  return (
    <li className={classes.line}>
      <span className={classes.number}>{year}</span>
      <div className={classes.what} data-wide>
        <p className={classes.title}>{texts.decreeYear(year)}</p>
        <p className={classes.about}>{texts.decreeFiles(files)}</p>
      </div>
      <Link
        href={settingsPath('holidays')}
        className={classes.act ?? ''}
        data-line={`decree:${year}`}
        aria-label={texts.doing(texts.toDays, texts.decreeYear(year), String(year))}
      >
        {texts.toDays}
        <IconChevronRight size={15} stroke={2} aria-hidden />
      </Link>
    </li>
  );
};
