import { Button } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { assertNever } from '../../../shared/base/assert-never.ts';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { CalendarItem, CalendarItemOf } from '../../../shared/projections/deadline-calendar.ts';
import { Chip } from '../../components/Chip.tsx';
import { Derivation } from '../../components/deadline/Derivation.tsx';
import { actionPath, complaintPath, measurePath } from '../../routes.ts';
import { formatDate, formatTime } from '../../text/dates.ts';
import { useLanguage, useText, type Words } from '../../text/text.tsx';
import classes from './DayPanel.module.css';
import { itemStanding, withWhom } from './item-words.ts';
import { PanelHead } from './PanelHead.tsx';

/** One item in full: what it is, how it stands, why it stands on this day, and the way to its file. */
export const ItemDetails = ({
  item,
  today,
  titleId,
  onBack,
  onClose,
}: {
  item: CalendarItem;
  today: PlainDate;
  titleId: string;
  onBack: (() => void) | null;
  onClose: () => void;
}) => {
  const words = useText();
  const language = useLanguage();
  const { panel } = words.calendar;
  const { meaning, text } = itemStanding(item, today, words, language);
  const { number, complainantName, summary } = item.row;
  return (
    <>
      {onBack ? (
        <button type="button" className={classes.back} onClick={onBack}>
          <IconChevronLeft size={14} stroke={1.9} aria-hidden /> {panel.back}
        </button>
      ) : null}
      <PanelHead titleId={titleId} title={`${itemTitle(item, words)} · ${number}`} onClose={onClose}>
        <p className={classes.about}>
          {complainantName} · {summary}
        </p>
      </PanelHead>
      <p className={classes.standing}>
        <Chip meaning={meaning}>{text}</Chip>
      </p>
      <Body item={item} today={today} />
      <Ways item={item} />
    </>
  );
};

const itemTitle = (item: CalendarItem, { complaint, calendar }: Words): string => {
  switch (item.what) {
    case 'term':
      return complaint.deadlines.kinds[item.deadline.kind];
    case 'send-by':
      return calendar.sendBy(complaint.deadlines.kinds[item.deadline.kind]);
    case 'conversation':
      return calendar.short[item.conversation.about === 'objection' ? 'hearing' : 'conversation'];
    case 'measure':
      return calendar.short.measure;
    default:
      return assertNever(item);
  }
};

const Body = ({ item, today }: { item: CalendarItem; today: PlainDate }) => {
  const language = useLanguage();
  const { panel } = useText().calendar;
  switch (item.what) {
    case 'term':
      return <Derivation deadline={item.deadline} today={today} />;
    case 'send-by':
      return (
        <>
          <p className={classes.note}>{panel.sendByWhy(formatDate(item.deadline.derivation.due, language))}</p>
          <Derivation deadline={item.deadline} today={today} />
        </>
      );
    case 'conversation':
      return <ConversationFacts item={item} />;
    case 'measure':
      return <MeasureFacts item={item} />;
    default:
      return assertNever(item);
  }
};

const ConversationFacts = ({ item }: { item: CalendarItemOf<'conversation'> }) => {
  const { calendar, domain } = useText();
  const language = useLanguage();
  const { panel } = calendar;
  const { on, at, means, place } = item.conversation.meeting;
  const time = at === null ? panel.unknownTime : formatTime(at, language);
  return (
    <dl className={classes.facts}>
      <Fact name={panel.when}>{`${formatDate(on, language, 'long')}, ${time}`}</Fact>
      <Fact name={panel.with}>{withWhom(item)}</Fact>
      <Fact name={panel.how}>{domain.conversationMeans[means]}</Fact>
      {place ? <Fact name={calendar.plan.place[means]}>{place}</Fact> : null}
    </dl>
  );
};

const MeasureFacts = ({ item }: { item: CalendarItemOf<'measure'> }) => {
  const { panel } = useText().calendar;
  const language = useLanguage();
  const { description, owner, dueOn, lastReport } = item.measure;
  return (
    <>
      <p className={classes.description}>{description}</p>
      <dl className={classes.facts}>
        <Fact name={panel.owner}>{owner}</Fact>
        <Fact name={panel.due}>{formatDate(dueOn, language, 'long')}</Fact>
        {lastReport ? (
          <Fact name={panel.reported}>
            {panel.lastReport(formatDate(lastReport.on, language, 'short'), lastReport.progress)}
          </Fact>
        ) : null}
      </dl>
    </>
  );
};

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

const Ways = ({ item }: { item: CalendarItem }) => {
  const { panel } = useText().calendar;
  const { stream } = item.row;
  const file = item.what === 'measure' ? measurePath(stream, item.measure.id) : complaintPath(stream);
  return (
    <div className={classes.ways}>
      <Button size="compact-sm" variant="default" component={Link} href={file}>
        {item.what === 'measure' ? panel.openMeasure : panel.openFile}
      </Button>
      {item.what === 'conversation' && item.standing !== 'done' ? <ConversationWay item={item} /> : null}
    </div>
  );
};

/** A conversation ahead is moved in its file; one whose day is over is recorded there. */
const ConversationWay = ({ item }: { item: CalendarItemOf<'conversation'> }) => {
  const { panel } = useText().calendar;
  const { about, with: party } = item.conversation;
  const isOver = item.standing === 'soon';
  const action = isOver ? 'record-conversation' : 'plan-conversation';
  const path = actionPath(item.row.stream, about === 'objection' ? { action, about } : { action, about, party });
  return (
    <Button size="compact-sm" variant="subtle" component={Link} href={path}>
      {isOver ? panel.record : panel.move}
    </Button>
  );
};
