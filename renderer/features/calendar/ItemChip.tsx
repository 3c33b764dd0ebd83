import {
  IconAlertTriangle,
  IconCheck,
  IconHourglass,
  IconListCheck,
  IconMail,
  IconMessageCircle,
  IconScale,
  IconSend,
} from '@tabler/icons-react';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { CalendarItem, CalendarKind } from '../../../shared/projections/deadline-calendar.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './ItemChip.module.css';
import { chipWords, itemLine } from './item-words.ts';

const icons = {
  acknowledgement: IconMail,
  verdict: IconScale,
  objection: IconHourglass,
  'board-decision': IconScale,
  conversation: IconMessageCircle,
  measure: IconListCheck,
} as const satisfies Readonly<Record<CalendarKind, unknown>>;

/** The mark of a kind: what it is can be told without its colour. */
export const KindMark = ({ kind, size = 13 }: { kind: CalendarKind; size?: number }) => {
  const Icon = icons[kind];
  return <Icon size={size} stroke={1.9} aria-hidden className={classes.icon} />;
};

const ItemMark = ({ item }: { item: CalendarItem }) => {
  if (item.standing === 'late')
    return <IconAlertTriangle size={13} stroke={2.2} aria-hidden className={classes.icon} />;
  if (item.standing === 'done') return <IconCheck size={13} stroke={2.2} aria-hidden className={classes.icon} />;
  return (
    <span className={classes.kind}>
      {item.what === 'send-by' ? (
        <IconSend size={13} stroke={1.9} aria-hidden className={classes.icon} />
      ) : (
        <KindMark kind={item.kind} />
      )}
    </span>
  );
};

/** One item on its day. In the grid it is reached by the mouse, or through the day by the keyboard. */
export const ItemChip = ({
  item,
  today,
  tall = false,
  reachable = false,
  onOpen,
}: {
  item: CalendarItem;
  today: PlainDate;
  /** Two lines: where there is room for whom it is about. */
  tall?: boolean;
  /** Has a place in the order of Tab. */
  reachable?: boolean;
  onOpen: (item: CalendarItem) => void;
}) => {
  const words = useText();
  const language = useLanguage();
  const { at, what, which } = chipWords(item, words, language);
  const line = itemLine(item, today, words, language);
  return (
    <button
      type="button"
      className={classes.chip}
      data-kind={item.kind}
      data-standing={item.standing}
      data-tall={tall || undefined}
      tabIndex={reachable ? 0 : -1}
      aria-label={line}
      aria-haspopup="dialog"
      title={line}
      onClick={(event) => {
        event.stopPropagation();
        onOpen(item);
      }}
    >
      <ItemMark item={item} />
      <span className={classes.words}>
        {at ? <b className={classes.at}>{at} </b> : null}
        <span className={classes.what}>{what} </span>
        <span className={classes.which}>{which}</span>
        {tall ? (
          <span className={classes.about}>
            {item.what === 'conversation' || item.what === 'measure' ? item.row.number : item.row.complainantName}
          </span>
        ) : null}
      </span>
    </button>
  );
};
