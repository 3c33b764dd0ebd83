import { Button, Radio, Select, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, type KeyboardEvent, useMemo, useState } from 'react';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { ConversationMeans } from '../../../shared/complaint/parties.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import { plannedDayEffect } from '../../../shared/procedure/planned-day.ts';
import { runningTerms } from '../../../shared/procedure/term-course.ts';
import { judgingOf } from '../../commands/judging.ts';
import { newConversationId } from '../../commands/new-id.ts';
import { useExecute } from '../../commands/use-execute.tsx';
import { Notice } from '../../components/Notice.tsx';
import type { Draft } from '../../components/use-draft.ts';
import type { ComplaintFile } from '../../store/store-types.ts';
import { useLaw, useMember, useRegister, useToday } from '../../store/use-store.tsx';
import { formatDate } from '../../text/dates.ts';
import { partyName } from '../../text/party-words.ts';
import { type Problem, problemText } from '../../text/problem-text.ts';
import { readTime } from '../../text/read-time.ts';
import { refusalText } from '../../text/refusal-words.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { DayEffect } from './DayEffect.tsx';
import { PickDay } from './PickDay.tsx';
import classes from './PlanConversation.module.css';
import type { PlanValues } from './PlanConversation.tsx';
import { planChoices } from './plan-choices.ts';

const means: readonly ConversationMeans[] = ['phone', 'in-person', 'video'];

/** With whom, on which day, when, how and where; and what that day means for the term. */
export const PlanFields = ({
  file,
  state,
  values,
  draft,
  onClose,
  onPlanned,
}: {
  file: ComplaintFile;
  state: OpenComplaint;
  values: PlanValues;
  draft: Draft<PlanValues>;
  onClose: () => void;
  onPlanned: (on: PlainDate) => void;
}) => {
  const words = useText();
  const language = useLanguage();
  const { plan } = words.calendar;
  const today = useToday();
  const actor = useMember();
  const register = useRegister();
  const law = useLaw();
  const { execute } = useExecute();
  const [conversation] = useState(newConversationId);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Problem | null>(null);
  const { choices, refusal } = useMemo(
    () => planChoices(state, judgingOf({ file, actor, today, register, law })),
    [state, file, actor, today, register, law],
  );
  const choice = choices.find(({ key }) => key === values.choice) ?? (choices.length === 1 ? choices[0] : undefined);
  const on = values.on !== null && values.on >= today ? values.on : null;
  const effect = choice && on ? plannedDayEffect(choice, on, runningTerms(state), law) : null;

  const save = async () => {
    setTried(true);
    if (!choice || on === null || busy) return;
    setBusy(true);
    setFailure(null);
    try {
      const done = await execute(file.stream, {
        type: 'PlanConversation',
        conversation,
        about: choice.about,
        with: choice.with,
        meeting: { on, at: readTime(values.at), means: values.means, place: values.place.trim() || null },
      });
      if (!done.ok) return setFailure(done.error);
      await draft.discard();
      notifications.show({ message: plan.planned(formatDate(on, language, 'plain')) });
      onPlanned(on);
    } finally {
      setBusy(false);
    }
  };

  if (choices.length === 0)
    return <Notice title={plan.impossible}>{refusal ? refusalText(refusal, state, words, language) : null}</Notice>;
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void save();
      }}
    >
      <Radio.Group
        label={plan.with}
        value={choice?.key ?? null}
        onChange={(key) => draft.set({ choice: key })}
        error={tried && !choice ? plan.missing.choice : undefined}
      >
        <Stack gap={8} mt={4}>
          {choices.map(({ key, about, with: party }) => (
            <Radio
              key={key}
              value={key}
              label={about === 'objection' ? plan.hearing : plan.explanation(partyName(party, state, words))}
            />
          ))}
        </Stack>
      </Radio.Group>
      <PickDay value={on} today={today} missing={tried && on === null} onPick={(day) => draft.set({ on: day })} />
      {effect ? <DayEffect effect={effect} today={today} /> : null}
      <div className={classes.meeting}>
        <TextInput
          label={plan.at}
          placeholder={plan.atHint}
          autoComplete="off"
          value={values.at}
          onChange={(event) => draft.set({ at: event.currentTarget.value })}
        />
        <Select
          label={plan.means}
          data={means.map((value) => ({ value, label: words.domain.conversationMeans[value] }))}
          value={values.means}
          onChange={(chosen) => chosen && draft.set({ means: chosen as ConversationMeans })}
        />
        <TextInput
          label={plan.place[values.means]}
          autoComplete="off"
          value={values.place}
          onChange={(event) => draft.set({ place: event.currentTarget.value })}
        />
      </div>
      {failure ? (
        <Notice meaning="late" title={plan.failed}>
          {problemText(failure, state, words, language)}
        </Notice>
      ) : null}
      <div className={classes.actions}>
        <Button type="submit" loading={busy}>
          {effect?.effect === 'breaks' ? plan.anyway : plan.submit}
        </Button>
        <Button variant="subtle" color="gray" onClick={onClose}>
          {plan.cancel}
        </Button>
        <span className={classes.keys}>{plan.keys}</span>
      </div>
    </form>
  );
};
