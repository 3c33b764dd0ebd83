import { ActionIcon, Switch } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { datePart } from '../../../shared/base/plain-date.ts';
import { atwHolidays } from '../../../shared/procedure/atw-holidays.ts';
import type { HolidayKey } from '../../../shared/procedure/holiday-keys.ts';
import { Notice } from '../../components/Notice.tsx';
import { useToday } from '../../store/use-store.tsx';
import { formatDate } from '../../text/dates.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './Regulation.module.css';
import type { RegulationDraft } from './use-regulation-draft.ts';

/** The holidays of Atw art. 3 on their days in one year, each of which can be worked on. */
export const HolidayList = ({ draft }: { draft: RegulationDraft }) => {
  const words = useText().settings.holidays;
  const language = useLanguage();
  const thisYear = datePart(useToday()).year;
  const [year, setYear] = useState(thisYear);
  const titleId = useId();
  const { holidaysOff, decreesKnownThrough } = draft.proposed;
  const change = (key: HolidayKey, free: boolean) =>
    draft.edit({ holidaysOff: free ? holidaysOff.filter((one) => one !== key) : [...holidaysOff, key] });
  return (
    <section className={classes.part} aria-labelledby={titleId}>
      <div className={classes.head}>
        <div>
          <h3 id={titleId} className={classes.heading} aria-live="polite">
            {words.holidaysOf(year)}
          </h3>
          <p className={classes.remark}>{words.holidaysRemark}</p>
        </div>
        <div className={classes.years}>
          <ActionIcon
            variant="default"
            aria-label={words.previousYear}
            disabled={year <= thisYear - 5}
            onClick={() => setYear(year - 1)}
          >
            <IconChevronLeft size={16} stroke={1.7} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            aria-label={words.nextYear}
            disabled={year >= thisYear + 10}
            onClick={() => setYear(year + 1)}
          >
            <IconChevronRight size={16} stroke={1.7} aria-hidden />
          </ActionIcon>
        </div>
      </div>
      {Number.isNaN(decreesKnownThrough) || year <= decreesKnownThrough ? null : (
        <Notice meaning="soon">{words.unknownYear(year)}</Notice>
      )}
      <ul className={classes.rows}>
        {[...atwHolidays(year)].flatMap(([day, keys]) =>
          keys.map((key) => {
            const free = !holidaysOff.includes(key);
            return (
              <li key={key} className={classes.row}>
                <span className={`${classes.day} num`}>{formatDate(day, language)}</span>
                <span className={classes.what} data-off={free ? undefined : true}>
                  {words.names[key]}
                </span>
                <span className={classes.aside}>{free ? words.free : words.worked}</span>
                <Switch
                  aria-label={words.names[key]}
                  classNames={{ track: classes.track }}
                  checked={free}
                  disabled={!draft.mayChange}
                  onChange={(event) => change(key, event.currentTarget.checked)}
                />
              </li>
            );
          }),
        )}
      </ul>
    </section>
  );
};
