import { Select } from '@mantine/core';
import { useState } from 'react';
import type { MemberId } from '../../../../../shared/base/ids.ts';
import type { PersonId } from '../../../../../shared/complaint/parties.ts';
import { newPersonId } from '../../../../commands/new-id.ts';
import { useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { RecordForm } from '../RecordForm.tsx';
import { PersonFields, type PersonValues } from './PersonFields.tsx';

type Values = PersonValues & { readonly id: PersonId; readonly member: MemberId | '' };

/** R6: someone inside the organisation whom the complaint is about; nobody handles a complaint about themselves. */
export const PersonForm = ({ desk }: { desk: Desk }) => {
  const texts = useText().complaint.hearing.person;
  const { members } = desk.judging;
  const [initial] = useState<Values>(() => ({
    id: newPersonId(),
    name: '',
    position: '',
    department: '',
    email: '',
    member: '',
  }));
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'name-person-involved' }}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      toCommand={({ member, ...person }) => ({
        type: 'NamePersonInvolved',
        person: { ...person, member: member === '' ? null : member },
      })}
    >
      {({ values, set, errorOf }) => (
        <>
          <PersonFields values={values} set={set} errorOf={errorOf} />
          <Select
            label={texts.member}
            description={texts.memberHint}
            data={[
              { value: '', label: texts.noMember },
              ...members.map(({ id, name }) => ({ value: id as string, label: name })),
            ]}
            value={values.member}
            onChange={(chosen) => {
              const member = members.find(({ id }) => id === chosen);
              set({ member: member?.id ?? '', ...(member && values.name === '' ? { name: member.name } : {}) });
            }}
          />
        </>
      )}
    </RecordForm>
  );
};
