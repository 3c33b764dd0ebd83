import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PersonId } from '../../../../shared/complaint/parties.ts';
import { newPersonId } from '../../../commands/new-id.ts';
import { useText } from '../../../text/text.tsx';
import type { Desk } from './desk.ts';
import { RecordForm } from './RecordForm.tsx';

type Values = {
  readonly id: PersonId;
  readonly name: string;
  readonly position: string;
  readonly department: string;
  readonly email: string;
};

/** R6: someone inside the organisation whom the complaint is about. */
export const PersonForm = ({ desk }: { desk: Desk }) => {
  const texts = useText().complaint.forms.person;
  const [initial] = useState<Values>(() => ({ id: newPersonId(), name: '', position: '', department: '', email: '' }));
  return (
    <RecordForm
      desk={desk}
      request={{ form: 'person' }}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      toCommand={(person) => ({ type: 'NamePersonInvolved', person })}
    >
      {({ values, set, errorOf }) => (
        <>
          <TextInput
            data-autofocus
            label={texts.name}
            required
            autoComplete="off"
            value={values.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
            error={errorOf('person.name')}
          />
          <TextInput
            label={texts.position}
            autoComplete="off"
            value={values.position}
            onChange={(event) => set({ position: event.currentTarget.value })}
            error={errorOf('person.position')}
          />
          <TextInput
            label={texts.department}
            autoComplete="off"
            value={values.department}
            onChange={(event) => set({ department: event.currentTarget.value })}
            error={errorOf('person.department')}
          />
          <TextInput
            label={texts.email}
            type="email"
            autoComplete="off"
            value={values.email}
            onChange={(event) => set({ email: event.currentTarget.value })}
            error={errorOf('person.email')}
          />
        </>
      )}
    </RecordForm>
  );
};
