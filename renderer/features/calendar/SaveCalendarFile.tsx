import { Button, Modal, Radio, Stack, Switch } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMemo, useState } from 'react';
import type { CaseRow } from '../../../shared/projections/case-list.ts';
import {
  type CalendarFilter,
  calendarItems,
  isNarrowed,
  isShown,
} from '../../../shared/projections/deadline-calendar.ts';
import { Notice } from '../../components/Notice.tsx';
import { useLaw, useToday } from '../../store/use-store.tsx';
import { type AnyError, errorText } from '../../text/error-text.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { isPublished } from './ics-events.ts';
import classes from './PlanConversation.module.css';
import { saveCalendarFile } from './save-calendar-file.ts';

/** Asks what goes into the calendar file, and whether people are named in it; then where it is saved. */
export const SaveCalendarFile = ({
  rows,
  filter,
  onClose,
}: {
  rows: readonly CaseRow[];
  filter: CalendarFilter;
  onClose: () => void;
}) => {
  const words = useText();
  const language = useLanguage();
  const texts = words.calendar.share;
  const law = useLaw();
  const today = useToday();
  const narrowed = isNarrowed({ ...filter, withDone: true });
  const [which, setWhich] = useState<'all' | 'filtered'>(narrowed ? 'filtered' : 'all');
  const [names, setNames] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<AnyError | null>(null);
  const items = useMemo(
    () => calendarItems(rows, { law, today, between: null }).filter(isPublished),
    [rows, law, today],
  );
  const filtered = useMemo(() => items.filter((item) => isShown(item, filter)), [items, filter]);

  const save = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const chosen = which === 'all' ? items : filtered;
      const answer = await saveCalendarFile(items, chosen, { names, law, words, language, today });
      if (!answer.ok) return setFailure(answer.error);
      if (answer.value === null) return;
      notifications.show({ message: texts.saved(answer.value) });
      onClose();
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal opened onClose={onClose} title={texts.title} size={520}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className="small muted">{texts.intro}</p>
        <Radio.Group label={texts.which} value={which} onChange={(value) => setWhich(value as 'all' | 'filtered')}>
          <Stack gap={8} mt={4}>
            <Radio value="all" label={texts.all(items.length)} data-autofocus />
            {narrowed ? <Radio value="filtered" label={texts.filtered(filtered.length)} /> : null}
          </Stack>
        </Radio.Group>
        <Switch
          label={texts.names}
          description={texts.namesWhy}
          checked={names}
          onChange={(event) => setNames(event.currentTarget.checked)}
        />
        {failure ? (
          <Notice meaning="late" title={texts.failed}>
            {errorText(words, failure)}
          </Notice>
        ) : null}
        <div className={classes.actions}>
          <Button type="submit" loading={busy}>
            {texts.save}
          </Button>
          <Button variant="subtle" color="gray" onClick={onClose}>
            {texts.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
