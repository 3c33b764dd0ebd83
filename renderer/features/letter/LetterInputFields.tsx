import { Select, Textarea } from '@mantine/core';
import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import { heldConversations } from '../../../shared/complaint/letter-rules.ts';
import type { Addressee } from '../../../shared/complaint/parties.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import { DateField } from '../../components/DateField.tsx';
import { useToday } from '../../store/use-store.tsx';
import { formatDate } from '../../text/dates.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { AppointmentFields } from './AppointmentFields.tsx';
import { explanationUse } from './explanation-use.ts';
import classes from './LetterDesk.module.css';
import { entriesUsed, type LetterEntries } from './letter-entries.ts';
import { OrganisationFacts } from './OrganisationFacts.tsx';
import type { Letter } from './use-letter.ts';

/** What only the writer of this letter knows, and the organisation's own facts where they are still missing. */
export const LetterInputFields = ({
  kind,
  to,
  state,
  letter,
  entries,
  onChange,
}: {
  kind: LetterKind;
  to: Addressee;
  state: OpenComplaint;
  letter: Letter;
  entries: LetterEntries;
  onChange: (changes: Partial<LetterEntries>) => void;
}) => {
  const { inputs: words } = useText().letter;
  const language = useLanguage();
  const today = useToday();
  const missing = letter.status === 'failed' && letter.error.type === 'facts-missing' ? letter.error.facts : [];
  const explanation = explanationUse(kind, state);
  const used = entriesUsed[kind].filter((entry) => entry !== 'explanation' || explanation !== 'none');
  // Nothing that is filled in changes that it cannot be made.
  if (letter.status === 'failed' && letter.error.type === 'letter-not-possible') return null;

  const field = {
    replyBy: () => (
      <DateField
        key="replyBy"
        label={words.replyBy}
        value={entries.replyBy}
        onChange={(replyBy) => onChange({ replyBy })}
        today={today}
        minDate={today}
      />
    ),
    appointment: () => <AppointmentFields key="appointment" entries={entries} onChange={onChange} />,
    questions: () => (
      <Textarea
        key="questions"
        label={words.questions}
        placeholder={words.questionsHint}
        value={entries.questions}
        onChange={(event) => onChange({ questions: event.currentTarget.value })}
      />
    ),
    substance: () => (
      <Textarea
        key="substance"
        label={words.substance}
        description={words.substanceHint}
        value={entries.substance}
        onChange={(event) => onChange({ substance: event.currentTarget.value })}
      />
    ),
    conversation: () => {
      const held = heldConversations(state, to).toReversed();
      return (
        <Select
          key="conversation"
          label={words.conversation}
          allowDeselect={false}
          data={held.map(({ id, meeting }) => ({
            value: id,
            label: words.conversationOn(formatDate(meeting.on, language, 'long'), words.means[meeting.means]),
          }))}
          value={entries.conversation || (held[0]?.id ?? null)}
          onChange={(conversation) => onChange({ conversation: conversation ?? '' })}
        />
      );
    },
    delay: () => (
      <div key="delay" className={classes.stack}>
        <Textarea
          label={words.delayReason}
          description={words.delayReasonHint}
          value={entries.delayReason}
          onChange={(event) => onChange({ delayReason: event.currentTarget.value })}
        />
        <DateField
          label={words.expectedOn}
          value={entries.expectedOn}
          onChange={(expectedOn) => onChange({ expectedOn })}
          today={today}
          minDate={today}
        />
      </div>
    ),
    explanation: () => (
      <Textarea
        key="explanation"
        label={words.explanation}
        description={words.explanationHints[explanation]}
        value={entries.explanation}
        onChange={(event) => onChange({ explanation: event.currentTarget.value })}
      />
    ),
  };

  return (
    <>
      <OrganisationFacts missing={missing} />
      {used.length > 0 ? (
        <section className={classes.group}>
          <h2>{words.title}</h2>
          {used.map((entry) => field[entry]())}
        </section>
      ) : null}
    </>
  );
};
