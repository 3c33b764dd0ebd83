import { Button, Switch } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import { mayOneOf } from '../../../shared/members/rights.ts';
import { hasRole, isWaiting } from '../../../shared/projections/work-groups.ts';
import { type WorkLine, workCount } from '../../../shared/projections/worklist.ts';
import { partOfDay } from '../../clock.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useAbout } from '../../components/frame/about.tsx';
import { useIntakeInHand } from '../../components/frame/intake-in-hand.tsx';
import { useWorklist } from '../../components/frame/use-worklist.ts';
import { Loading } from '../../components/Loading.tsx';
import { Page } from '../../components/Page.tsx';
import { routes } from '../../routes.ts';
import { useCases, useFeed, useMember, useToday } from '../../store/use-store.tsx';
import { formatDate } from '../../text/dates.ts';
import { count as thousands } from '../../text/numbers.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { useLineKeys } from './use-line-keys.ts';
import { WorkGroups } from './WorkGroups.tsx';
import classes from './Worklist.module.css';
import { firstName, headline } from './work-words.ts';
import { useWorklistMemory } from './worklist-memory.ts';

/** The first screen of the day: what must happen, the most pressing first, and whom the rest waits for. */
export const Worklist = () => {
  const words = useText();
  const texts = words.worklist;
  const language = useLanguage();
  const { now } = useAbout();
  const member = useMember();
  const today = useToday();
  const rows = useCases();
  const { settled, worklist } = useWorklist();
  const reading = useFeed().status !== 'up-to-date' || !settled;
  const { others, showOthers, lineInHand, takeInHand } = useWorklistMemory();
  const room = useRef<HTMLDivElement>(null);
  useLineKeys(room, lineInHand, takeInHand);

  const shown = useMemo(() => (others ? worklist.lines : worklist.lines.filter(isOwn)), [worklist, others]);
  const ofOthers = useMemo(() => worklist.lines.filter((line) => !isOwn(line)).length, [worklist]);
  const count = workCount(worklist);
  const waiting = worklist.lines.filter((line) => isOwn(line) && isWaiting(line.group)).length;
  const nothing = shown.length === 0 && worklist.decreeYears.length === 0 && !reading;
  const greeting = texts.greeting[partOfDay(now)];

  // While half of it is read, what is counted would be wrong; before the first complaint there is nothing to count.
  const title =
    (reading && count.late === 0) || rows.length === 0
      ? texts.greet(greeting, firstName(member.name))
      : headline(greeting, member.name, count, waiting, words);
  const remark = [
    formatDate(today, language, 'long'),
    settled ? texts.running(worklist.running) : null,
    worklist.mayObject > 0 ? texts.mayObject(worklist.mayObject) : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');

  return (
    <Page title={title} remark={<span role="status">{remark}</span>}>
      <div ref={room} className={classes.room}>
        {ofOthers > 0 ? (
          <div className={classes.bar}>
            <Switch
              size="xs"
              label={texts.others(ofOthers)}
              checked={others}
              onChange={(event) => showOthers(event.currentTarget.checked)}
            />
          </div>
        ) : null}
        {settled ? null : <Loading>{texts.loading(thousands(rows.length, language))}</Loading>}
        {nothing ? rows.length === 0 ? <FirstStart /> : <NothingToDo ofOthers={ofOthers} /> : null}
        <WorkGroups lines={shown} decreeYears={worklist.decreeYears} today={today} />
      </div>
    </Page>
  );
};

const isOwn = ({ others }: WorkLine): boolean => !others;

/** All done: said plainly, with where else to look. */
const NothingToDo = ({ ofOthers }: { ofOthers: number }) => {
  const texts = useText().worklist.nothing;
  const member = useMember();
  const onlyDecides = hasRole(member, 'board') && !hasRole(member, 'officer');
  const [, navigate] = useLocation();
  return (
    <EmptyState
      title={texts.title}
      actions={
        <Button variant="default" onClick={() => navigate(onlyDecides ? routes.objections : routes.complaints)}>
          {onlyDecides ? texts.toObjections : texts.toComplaints}
        </Button>
      }
    >
      {texts.body} {ofOthers > 0 ? texts.others : null}
    </EmptyState>
  );
};

/** Before the first complaint: what to do, and what will then stand here. */
const FirstStart = () => {
  const { worklist, frame } = useText();
  const texts = worklist.first;
  const [, navigate] = useLocation();
  const { openMail } = useIntakeInHand();
  const member = useMember();
  if (!mayOneOf(member, ['handle-complaints']))
    return <EmptyState title={worklist.nothing.title}>{texts.reader}</EmptyState>;
  return (
    <EmptyState
      title={texts.title}
      actions={
        <>
          <Button onClick={() => navigate(routes.newComplaint)}>{frame.newComplaint}</Button>
          <Button variant="default" onClick={openMail}>
            {texts.fromMail}
          </Button>
        </>
      }
    >
      <ol className={classes.steps}>
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </EmptyState>
  );
};
