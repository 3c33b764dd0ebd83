import { Checkbox, Input, Radio, Select, Stack, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import type { SubjectOutcome } from '../../../../../shared/complaint/events.ts';
import type { Measure } from '../../../../../shared/complaint/measure.ts';
import type { Field } from '../../../../../shared/complaint/refusals.ts';
import type { ChannelId, SubjectId } from '../../../../../shared/complaint/subjects.ts';
import type { CorrectableEvent } from '../../../../../shared/complaint/upkeep-events.ts';
import type { MemberRef } from '../../../../../shared/members/members.ts';
import type { ListEntry } from '../../../../../shared/procedure/regulation.ts';
import { DateField } from '../../../../components/DateField.tsx';
import { channelName, subjectName } from '../../../../text/subject-words.ts';
import { type FactField, valueAt } from '../../facts/fact-fields.ts';
import type { Telling } from '../../facts/telling.ts';
import { choicesOf } from '../../facts/value-words.ts';
import { MeasuresField } from '../MeasuresField.tsx';
import { SubjectOutcomes } from '../verdict/SubjectOutcomes.tsx';

type FactInputProps = {
  readonly field: FactField;
  readonly event: CorrectableEvent;
  readonly telling: Telling;
  readonly today: PlainDate;
  readonly autoFocus: boolean;
  /** What stood there, once it is another; `null` while it is the same. */
  readonly was: string | null;
  readonly errorOf: (field: Field) => string | undefined;
  readonly onChange: (value: unknown) => void;
};

/** One value of a fact, to be put right, in the way that its kind asks for. */
export const FactInput = (props: FactInputProps) => {
  const { field, event, telling, today, autoFocus, was, errorOf, onChange } = props;
  const { words, regulation, members } = telling;
  const value = valueAt(event, field.at);
  const common = {
    label: words.complaint.fields[field.label],
    description: was === null ? undefined : words.complaint.corrections.correct.was(was),
    required: !field.optional,
    error: errorOf(field.at as Field),
    'data-autofocus': autoFocus || undefined,
  };
  switch (field.kind) {
    case 'day':
    case 'day-ahead':
      return (
        <DateField
          label={common.label}
          description={common.description}
          required={common.required}
          clearable={!common.required}
          error={common.error}
          value={(value as PlainDate) || null}
          onChange={(day) => onChange(day ?? (field.optional ? null : ''))}
          today={today}
          {...(field.kind === 'day' ? { maxDate: today } : {})}
        />
      );
    case 'line':
    case 'time':
      return (
        <TextInput
          {...common}
          autoComplete="off"
          value={(value as string | null) ?? ''}
          onChange={(change) => onChange(change.currentTarget.value)}
        />
      );
    case 'text':
      return (
        <Textarea
          {...common}
          minRows={3}
          maxRows={14}
          value={(value as string | null) ?? ''}
          onChange={(change) => onChange(change.currentTarget.value)}
        />
      );
    case 'names':
      return <TagsInput {...common} value={[...(value as readonly string[])]} onChange={onChange} />;
    case 'yes-no':
      return (
        <Radio.Group {...common} value={String(value)} onChange={(chosen) => onChange(chosen === 'true')}>
          <Stack gap={6} mt={4}>
            {Object.entries(choicesOf('yes-no', words) ?? {}).map(([id, label]) => (
              <Radio key={id} value={id} label={label} />
            ))}
          </Stack>
        </Radio.Group>
      );
    case 'subjects': {
      const chosen = value as readonly SubjectId[];
      return (
        <Checkbox.Group {...common} value={[...chosen]} onChange={onChange}>
          <Stack gap={6} mt={4}>
            {offered(regulation.subjects, chosen).map(({ id }) => (
              <Checkbox key={id} value={id} label={subjectName(id, regulation, words)} size="sm" />
            ))}
          </Stack>
        </Checkbox.Group>
      );
    }
    case 'channel':
      return (
        <Select
          {...common}
          allowDeselect={false}
          data={offered(regulation.channels, [value as ChannelId]).map(({ id }) => ({
            value: id,
            label: channelName(id, regulation, words),
          }))}
          value={value as string}
          onChange={onChange}
        />
      );
    case 'handler':
      return (
        <Select
          {...common}
          allowDeselect={false}
          data={namesOf(members, value as MemberRef)}
          value={(value as MemberRef).id}
          onChange={(id) => {
            const member = members.find((each) => each.id === id);
            if (member) onChange({ id: member.id, name: member.name });
          }}
        />
      );
    case 'member':
      return (
        <Select
          {...common}
          clearable
          data={namesOf(members, null)}
          value={value as string | null}
          onChange={onChange}
        />
      );
    case 'subject-outcomes': {
      const outcomes = value as readonly SubjectOutcome[];
      if (outcomes.length === 0) return null;
      return (
        <Input.Wrapper description={common.description}>
          <SubjectOutcomes
            subjects={outcomes.map(({ subject }) => subject)}
            chosen={outcomes}
            onChange={onChange}
            errorOf={errorOf}
          />
        </Input.Wrapper>
      );
    }
    case 'measures':
      return (
        <MeasuresField
          label={common.label}
          required={false}
          measures={(value as readonly Measure[]).map((measure) => ({ ...measure, dueOn: measure.dueOn || null }))}
          onChange={(measures) => onChange(measures.map((measure) => ({ ...measure, dueOn: measure.dueOn ?? '' })))}
          errorOf={errorOf}
          today={today}
          minDate={telling.state.received.receivedOn}
        />
      );
    default:
      return <ChoiceInput {...props} common={common} />;
  }
};

/** One of a short list, each in words. */
const ChoiceInput = ({
  field,
  event,
  telling,
  onChange,
  common,
}: FactInputProps & { readonly common: object & { readonly label: string } }) => {
  const choices = choicesOf(field.kind, telling.words);
  if (!choices) throw new Error(`No input for ${field.kind}`);
  // R8: with subjects apart, the whole follows from them.
  if (field.at === 'outcome' && event.type === 'VerdictIssued' && event.perSubject.length > 0) return null;
  return (
    <Select
      {...common}
      allowDeselect={false}
      clearable={field.optional ?? false}
      data={Object.entries(choices).map(([value, label]) => ({ value, label }))}
      value={valueAt(event, field.at) as string | null}
      onChange={onChange}
    />
  );
};

/** What is still offered, and what stood chosen when it still was. */
const offered = <Id extends string>(
  entries: readonly ListEntry<Id>[],
  chosen: readonly Id[],
): readonly Pick<ListEntry<Id>, 'id'>[] => [
  ...entries.filter(({ id, retired }) => !retired || chosen.includes(id)),
  ...chosen.filter((id) => entries.every((entry) => entry.id !== id)).map((id) => ({ id })),
];

const namesOf = (members: readonly MemberRef[], chosen: MemberRef | null) =>
  [...members, ...(chosen && members.every(({ id }) => id !== chosen.id) ? [chosen] : [])].map(({ id, name }) => ({
    value: id as string,
    label: name,
  }));
