import { Textarea, TextInput } from '@mantine/core';
import { useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { RecordForm } from '../RecordForm.tsx';

type Values = {
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
};
const lines = ['name', 'organisation', 'email', 'phone'] as const;
const types = { name: 'text', organisation: 'text', email: 'email', phone: 'tel' } as const;

/** R4: someone files, or goes on, for the complainant. */
export const RepresentativeForm = ({ desk }: { desk: Desk }) => {
  const texts = useText().complaint.authorisation.representative;
  const initial: Values = { name: '', organisation: '', email: '', phone: '', address: '' };
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'name-representative' }}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      toCommand={(representative) => ({ type: 'NameRepresentative', representative })}
    >
      {({ values, set, errorOf }) => (
        <>
          {lines.map((field) => (
            <TextInput
              key={field}
              label={texts[field]}
              type={types[field]}
              required={field === 'name'}
              autoComplete="off"
              data-autofocus={field === 'name' || undefined}
              value={values[field]}
              onChange={(event) => set({ [field]: event.currentTarget.value })}
              error={errorOf(`representative.${field}`)}
            />
          ))}
          <Textarea
            label={texts.address}
            minRows={2}
            value={values.address}
            onChange={(event) => set({ address: event.currentTarget.value })}
            error={errorOf('representative.address')}
          />
        </>
      )}
    </RecordForm>
  );
};
