import { TextInput } from '@mantine/core';
import type { Field } from '../../../../../shared/complaint/refusals.ts';
import { useText } from '../../../../text/text.tsx';

export type PersonValues = {
  readonly name: string;
  readonly position: string;
  readonly department: string;
  readonly email: string;
};

const names = ['name', 'position', 'department', 'email'] as const;

/** Who a colleague is and where they work. */
export const PersonFields = ({
  values,
  set,
  errorOf,
}: {
  values: PersonValues;
  set: (changes: Partial<PersonValues>) => void;
  errorOf: (field: Field) => string | undefined;
}) => {
  const texts = useText().complaint.hearing.person;
  return names.map((name) => (
    <TextInput
      key={name}
      label={texts[name]}
      required={name === 'name'}
      type={name === 'email' ? 'email' : 'text'}
      autoComplete="off"
      data-autofocus={name === 'name' || undefined}
      value={values[name]}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
      error={errorOf(`person.${name}`)}
    />
  ));
};
