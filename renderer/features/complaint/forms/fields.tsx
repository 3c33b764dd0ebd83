import { Radio, Stack, Textarea, TextInput } from '@mantine/core';
import type { PlainDate } from '../../../../shared/base/plain-date.ts';
import type { Field } from '../../../../shared/complaint/refusals.ts';
import { DateField } from '../../../components/DateField.tsx';
import { useText } from '../../../text/text.tsx';
import type { Desk } from './desk.ts';
import type { FormTools } from './RecordForm.tsx';

/** A value of a form that has the name of the field of the command. */
type Named<Values, Type> = { [Name in keyof Values]: Values[Name] extends Type ? Name : never }[keyof Values] & Field;

type Common<Values, Type> = {
  readonly tools: FormTools<Values>;
  readonly field: Named<Values, Type>;
  readonly label: string;
  readonly description?: string | undefined;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
};

const changes = <Values,>(field: keyof Values, value: unknown): Partial<Values> =>
  ({ [field]: value }) as Partial<Values>;

/** The day of a fact: needed unless said otherwise, and never after today unless it is `planned`. */
export const DayField = <Values,>({
  tools,
  field,
  label,
  description,
  required = true,
  autoFocus = false,
  desk,
  planned = false,
}: Common<Values, PlainDate | null> & { readonly desk: Pick<Desk, 'today'>; readonly planned?: boolean }) => (
  <DateField
    label={label}
    required={required}
    clearable={!required}
    {...(description ? { description } : {})}
    {...(autoFocus ? { 'data-autofocus': true } : {})}
    value={tools.values[field] as PlainDate | null}
    onChange={(day) => tools.set(changes<Values>(field, day))}
    today={desk.today}
    {...(planned ? { minDate: desk.today } : { maxDate: desk.today })}
    error={tools.errorOf(field)}
  />
);

/** A text of several lines. */
export const TextField = <Values,>({
  tools,
  field,
  label,
  description,
  required = true,
  autoFocus = false,
  rows = 3,
}: Common<Values, string> & { readonly rows?: number }) => (
  <Textarea
    label={label}
    description={description}
    required={required}
    data-autofocus={autoFocus || undefined}
    minRows={rows}
    value={tools.values[field] as string}
    onChange={(event) => tools.set(changes<Values>(field, event.currentTarget.value))}
    error={tools.errorOf(field)}
  />
);

/** A text of one line. */
export const LineField = <Values,>({
  tools,
  field,
  label,
  description,
  required = false,
  autoFocus = false,
}: Common<Values, string>) => (
  <TextInput
    label={label}
    description={description}
    required={required}
    autoComplete="off"
    data-autofocus={autoFocus || undefined}
    value={tools.values[field] as string}
    onChange={(event) => tools.set(changes<Values>(field, event.currentTarget.value))}
    error={tools.errorOf(field)}
  />
);

/** One choice out of a few, each in words; '' is not chosen yet. */
export const ChoiceField = <Value extends string>({
  label,
  choices,
  words,
  value,
  onChange,
  tried,
  autoFocus = false,
}: {
  readonly label: string;
  readonly choices: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly value: Value | '';
  readonly onChange: (value: Value) => void;
  readonly tried: boolean;
  readonly autoFocus?: boolean;
}) => {
  const { refusals } = useText().complaint;
  return (
    <Radio.Group
      label={label}
      required
      value={value}
      onChange={(chosen) => onChange(chosen as Value)}
      error={tried && value === '' ? refusals.chooseHere : undefined}
    >
      <Stack gap={8} mt={4}>
        {choices.map((choice, index) => (
          <Radio
            key={choice}
            value={choice}
            label={words[choice]}
            data-autofocus={(autoFocus && index === 0) || undefined}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
};
