import { Button, NumberInput } from '@mantine/core';
import { decreeDays, decreesKnownThrough } from '../../../shared/procedure/decree-days.ts';
import type { Regulation } from '../../../shared/procedure/regulation.ts';
import { decreeSourceLimit, decreeYearBounds, entryNameLimit } from '../../../shared/register/regulation-limits.ts';
import { Notice } from '../../components/Notice.tsx';
import { useText } from '../../text/text.tsx';
import { ChangePanel, WhoMayChange } from './ChangePanel.tsx';
import { DayList } from './DayList.tsx';
import { HolidayList } from './HolidayList.tsx';
import classes from './Regulation.module.css';
import { Section } from './Section.tsx';
import { useRegulationDraft } from './use-regulation-draft.ts';

/** The days on which nobody works: holidays, days put on a par with them by decree, and closing days. */
export const DaysOff = () => {
  const words = useText().settings.holidays;
  const draft = useRegulationDraft();
  const { proposed, mayChange } = draft;
  const yearError = draft.errorAt('decreesKnownThrough');
  return (
    <Section title={words.title} remark={words.remark}>
      <WhoMayChange draft={draft} />
      <HolidayList draft={draft} />

      <section className={classes.part} aria-label={words.decreesTitle}>
        <div>
          <h3 className={classes.heading}>{words.decreesTitle}</h3>
          <p className={classes.remark}>{words.decreesRemark}</p>
        </div>
        {mayChange && decreesKnownThrough > proposed.decreesKnownThrough ? (
          <Notice
            meaning="soon"
            actions={
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => draft.edit({ decreeDays: withShipped(proposed), decreesKnownThrough })}
              >
                {words.takeOver}
              </Button>
            }
          >
            {words.newerKnown(decreesKnownThrough)}
          </Notice>
        ) : null}
        <DayList
          days={proposed.decreeDays.map(({ day, source }) => ({ day, text: source }))}
          onChange={(days) => draft.edit({ decreeDays: days.map(({ day, text }) => ({ day, source: text })) })}
          mayChange={mayChange}
          limit={decreeSourceLimit}
          words={{ none: words.noDecrees, text: words.source, example: words.sourcePlaceholder, add: words.addDecree }}
        />
        <div className={classes.sentence}>
          <span id="known-through" className={classes.joint}>
            {words.knownThrough}
          </span>
          <NumberInput
            aria-labelledby="known-through"
            w={96}
            hideControls={!mayChange}
            readOnly={!mayChange}
            allowDecimal={false}
            allowNegative={false}
            clampBehavior="none"
            min={decreeYearBounds.least}
            max={decreeYearBounds.most}
            value={Number.isNaN(proposed.decreesKnownThrough) ? '' : proposed.decreesKnownThrough}
            onChange={(year) => draft.edit({ decreesKnownThrough: typeof year === 'number' ? year : Number.NaN })}
            error={yearError !== null}
          />
          <span className={classes.joint}>{words.knownThroughRemark}</span>
        </div>
        {yearError ? (
          <p className={classes.error} role="alert">
            {yearError}
          </p>
        ) : null}
      </section>

      <section className={classes.part} aria-label={words.closingTitle}>
        <div>
          <h3 className={classes.heading}>{words.closingTitle}</h3>
          <p className={classes.remark}>{words.closingRemark}</p>
        </div>
        <DayList
          days={proposed.closingDays.map(({ day, name }) => ({ day, text: name }))}
          onChange={(days) => draft.edit({ closingDays: days.map(({ day, text }) => ({ day, name: text })) })}
          mayChange={mayChange}
          limit={entryNameLimit}
          words={{ none: words.noClosing, text: words.name, example: words.namePlaceholder, add: words.addClosing }}
        />
      </section>

      <ChangePanel draft={draft} />
    </Section>
  );
};

/** The days that stand, and those that this version of the program knows besides. */
const withShipped = ({ decreeDays: standing }: Regulation): Regulation['decreeDays'] => [
  ...standing,
  ...decreeDays.filter(({ day }) => !standing.some((one) => one.day === day)),
];
