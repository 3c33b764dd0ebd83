import { Tooltip } from '@mantine/core';
import {
  IconCalendar,
  IconChartBar,
  IconGavel,
  IconInbox,
  IconLayoutList,
  IconListCheck,
  IconLock,
  IconSettings,
} from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { openMeasures } from '../../../shared/projections/measure-list.ts';
import { runningObjections } from '../../../shared/projections/objection-list.ts';
import { workCount } from '../../../shared/projections/worklist.ts';
import { routes } from '../../routes.ts';
import { useCases, useCasesComplete, useLaw, useMember, useToday } from '../../store/use-store.tsx';
import { count } from '../../text/numbers.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { commandKey } from './command-key.ts';
import classes from './Rail.module.css';
import { useSettledCases, useWorklist } from './use-worklist.ts';

/** The main menu: only what exists. Below it who is signed in, and the lock. */
export const Rail = ({ onLock }: { onLock: () => void }) => {
  const { frame, domain } = useText();
  const language = useLanguage();
  const complaints = useCases().length;
  const { rows } = useSettledCases();
  const today = useToday();
  // R9, R19: a promise that is late is seen from every screen.
  const { open, late } = useMemo(() => openMeasures(rows, today), [rows, today]);
  const law = useLaw();
  const objections = useMemo(() => runningObjections(rows, today, law), [rows, today, law]);
  const { worklist } = useWorklist();
  const work = useMemo(() => workCount(worklist), [worklist]);
  const complete = useCasesComplete();
  const member = useMember();
  // Everyone's working role first; that the founder is administrator besides says little about their day.
  const working = member.roles.filter((role) => role !== 'administrator');
  const shown = working.length > 0 ? working : member.roles;
  const boardOnly = working.length > 0 && working.every((role) => role === 'board');
  /** What is late is said so; half a count says nothing. */
  const numberOf = (all: number, lateOnes: number): string => {
    if (!complete || all === 0) return '';
    return lateOnes > 0 ? frame.lateCount(lateOnes) : count(all, language);
  };
  const objectionsEntry = (
    <Entry
      path={routes.objections}
      icon={<IconGavel size={18} stroke={1.6} />}
      word={frame.objections}
      number={numberOf(objections.running, objections.late)}
      late={objections.late > 0}
    />
  );
  return (
    <nav className={classes.rail} aria-label={frame.rail}>
      <div className={classes.brand}>
        <i className={classes.mark} aria-hidden="true" />
        <span className={classes.word}>{frame.product}</span>
      </div>
      <Entry
        path={routes.worklist}
        icon={<IconLayoutList size={18} stroke={1.6} />}
        word={frame.worklist}
        number={numberOf(work.toDo, work.late)}
        late={work.late > 0}
      />
      {/* Who only decides on objections has those before the whole register, which they read. */}
      {boardOnly ? objectionsEntry : null}
      <Entry
        path={routes.complaints}
        icon={<IconInbox size={18} stroke={1.6} />}
        word={frame.complaints}
        number={complete ? count(complaints, language) : ''}
      />
      <Entry path={routes.calendar} icon={<IconCalendar size={18} stroke={1.6} />} word={frame.calendar} />
      {boardOnly ? null : objectionsEntry}
      <Entry
        path={routes.measures}
        icon={<IconListCheck size={18} stroke={1.6} />}
        word={frame.measures}
        number={numberOf(open, late)}
        late={late > 0}
      />
      <Entry path={routes.report} icon={<IconChartBar size={18} stroke={1.6} />} word={frame.report} />
      <Entry path={routes.settings} icon={<IconSettings size={18} stroke={1.6} />} word={frame.settings} />
      <footer className={classes.who}>
        <div className={classes.person}>
          <strong title={member.name}>{member.name}</strong>
          <span>{shown.map((role) => domain.roles[role]).join(' · ')}</span>
        </div>
        <Tooltip label={`${frame.lock} (${commandKey} L)`} position="right">
          <button type="button" className={classes.lock} onClick={onLock}>
            <IconLock size={16} stroke={1.7} aria-hidden />
            <span className={classes.word}>{frame.lock}</span>
          </button>
        </Tooltip>
      </footer>
    </nav>
  );
};

const Entry = ({
  path,
  icon,
  word,
  number,
  late = false,
}: {
  path: string;
  icon: ReactNode;
  word: string;
  number?: string;
  /** The number says that something is late. */
  late?: boolean;
}) => {
  const [place] = useLocation();
  const here = place === path || place.startsWith(`${path}/`);
  return (
    <Link href={path} className={classes.entry ?? ''} aria-current={here ? 'page' : undefined} title={word}>
      <span className={classes.icon} aria-hidden="true">
        {icon}
      </span>
      <span className={classes.word}>{word}</span>
      {number ? (
        <span className={classes.number} data-late={late || undefined}>
          {number}
        </span>
      ) : null}
    </Link>
  );
};
