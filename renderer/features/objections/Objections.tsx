import { Button, UnstyledButton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import {
  type ObjectionGroup,
  type ObjectionLine,
  objectionGroups,
  objectionsOf,
} from '../../../shared/projections/objection-list.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Page } from '../../components/Page.tsx';
import { routes } from '../../routes.ts';
import { useCases, useCasesComplete, useFeed, useLaw, useRegulation, useToday } from '../../store/use-store.tsx';
import { count } from '../../text/numbers.ts';
import { termLength } from '../../text/term-words.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './Objections.module.css';
import { OneObjection } from './OneObjection.tsx';

/** Lines of a group that stand there at once, and that come with each press. */
const atOnce = 30;

/** R12 to R14: every objection, what the board has to decide on top. */
export const Objections = () => {
  const texts = useText().objections;
  const rows = useCases();
  const complete = useCasesComplete();
  const reading = useFeed().status !== 'up-to-date' || !complete;
  const today = useToday();
  const law = useLaw();
  const lines = useMemo(() => objectionsOf(rows, today, law), [rows, today, law]);
  const board = lines.filter(({ group }) => group === 'board').length;
  const running = lines.filter(({ group }) => group !== 'done').length;
  if (lines.length === 0 && !reading) return <NoObjections />;
  return (
    <Page
      title={texts.title}
      remark={<span role="status">{reading ? texts.loadingRest : texts.count(running, board)}</span>}
    >
      <div className={classes.room}>
        {objectionGroups.map((group) => (
          <Group key={group} group={group} lines={lines.filter((line) => line.group === group)} today={today} />
        ))}
      </div>
    </Page>
  );
};

const Group = ({
  group,
  lines,
  today,
}: {
  group: ObjectionGroup;
  lines: readonly ObjectionLine[];
  today: PlainDate;
}) => {
  const texts = useText().objections;
  const language = useLanguage();
  const [shown, setShown] = useState(atOnce);
  const more = lines.length - shown;
  if (lines.length === 0) return null;
  return (
    <section className={classes.group} aria-labelledby={`objections-${group}`}>
      <h2 id={`objections-${group}`} className={classes.heading}>
        {texts.groups[group]} <span className={classes.count}>{count(lines.length, language)}</span>
      </h2>
      <ul className={classes.lines}>
        {lines.slice(0, shown).map((line) => (
          <OneObjection key={line.row.stream} line={line} today={today} />
        ))}
      </ul>
      {more > 0 ? (
        <UnstyledButton className={classes.more} onClick={() => setShown((before) => before + atOnce)}>
          {texts.showMore(Math.min(more, atOnce))}
        </UnstyledButton>
      ) : null}
    </section>
  );
};

/** Before the first objection: where they come from, and what will stand here then. */
const NoObjections = () => {
  const words = useText();
  const texts = words.objections;
  const regulation = useRegulation();
  const [, navigate] = useLocation();
  return (
    <Page title={texts.title}>
      <EmptyState
        title={texts.empty.title}
        actions={
          <Button variant="default" onClick={() => navigate(routes.complaints)}>
            {texts.empty.toComplaints}
          </Button>
        }
      >
        {texts.empty.body(termLength('objection', regulation, words))}
      </EmptyState>
    </Page>
  );
};
