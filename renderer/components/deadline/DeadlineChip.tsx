import { Popover, UnstyledButton } from '@mantine/core';
import { useCallback, useId, useRef, useState } from 'react';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import { type Deadline, urgencyOf } from '../../../shared/procedure/deadlines.ts';
import { useCalendar } from '../../store/use-store.tsx';
import { useLanguage, useText } from '../../text/text.tsx';
import { ChipButton } from '../Chip.tsx';
import { PrintSheet } from '../PrintSheet.tsx';
import classes from './DeadlineChip.module.css';
import { Derivation } from './Derivation.tsx';
import { chipJoint, deadlineWords } from './deadline-words.ts';

/**
 * A deadline in words and in the colour of its meaning; pressed, it says why it falls on that day.
 * `about` stands above the printed derivation: which complaint this is. `standing` shows another text on the chip.
 */
export const DeadlineChip = ({
  deadline,
  today,
  about,
  standing,
}: {
  deadline: Deadline;
  today: PlainDate;
  about: string;
  standing?: string;
}) => {
  const texts = useText().complaint.deadlines;
  const language = useLanguage();
  const calendar = useCalendar();
  const [opened, setOpened] = useState(false);
  const [printing, setPrinting] = useState(false);
  const printButton = useRef<HTMLButtonElement>(null);
  const printed = useCallback(() => {
    setPrinting(false);
    // While only the sheet was there, the focus had nowhere to stay; the engine takes it away as late as the next frame.
    requestAnimationFrame(() => requestAnimationFrame(() => printButton.current?.focus()));
  }, []);
  const titleId = useId();
  const urgency = urgencyOf(deadline, today, calendar);
  const words = deadlineWords(deadline, urgency, today, texts, language);
  return (
    <>
      <Popover
        opened={opened}
        onChange={setOpened}
        position="bottom-end"
        width="min(400px, 92vw)"
        withRoles={false}
        trapFocus
        returnFocus
        shadow="none"
      >
        <Popover.Target>
          <ChipButton
            meaning={words.meaning}
            aria-haspopup="dialog"
            aria-expanded={opened}
            onClick={() => setOpened((was) => !was)}
          >
            {standing ?? (
              <span>
                {words.subject}
                {chipJoint(urgency)}
                <span className={classes.standing}>{words.standing}</span>
              </span>
            )}
          </ChipButton>
        </Popover.Target>
        <Popover.Dropdown role="dialog" aria-labelledby={titleId} className={classes.pop}>
          <div tabIndex={-1} data-autofocus className={classes.body}>
            <Derivation deadline={deadline} today={today} titleId={titleId} />
          </div>
          <UnstyledButton ref={printButton} className={classes.print} onClick={() => setPrinting(true)}>
            {texts.print}
          </UnstyledButton>
        </Popover.Dropdown>
      </Popover>
      {printing ? (
        <PrintSheet heading={about} onPrinted={printed}>
          <Derivation deadline={deadline} today={today} />
        </PrintSheet>
      ) : null}
    </>
  );
};
