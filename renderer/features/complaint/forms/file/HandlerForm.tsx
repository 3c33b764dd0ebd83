import { Select } from '@mantine/core';
import type { MemberId } from '../../../../../shared/base/ids.ts';
import { handlerBar } from '../../../../../shared/complaint/preconditions-hearing.ts';
import { useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { RecordForm } from '../RecordForm.tsx';

/** Who investigates the complaint and gives the verdict. */
export const HandlerForm = ({ desk }: { desk: Desk }) => {
  const texts = useText().complaint.forms.handler;
  const members = desk.judging.members.filter((each) => handlerBar(each, desk.state, desk.judging.members) === null);
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'assign-handler' }}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={{ handler: desk.state.handler?.id ?? '' }}
      toCommand={({ handler }) => ({
        type: 'AssignHandler',
        // Nobody chosen is named as missing by `decide`.
        handler: { id: handler as MemberId, name: members.find(({ id }) => id === handler)?.name ?? '' },
      })}
    >
      {({ values, set, errorOf }) => (
        <Select
          label={texts.handler}
          required
          data={members.map(({ id, name }) => ({ value: id, label: name }))}
          value={values.handler || null}
          onChange={(handler) => set({ handler: handler ?? '' })}
          error={errorOf('handler')}
        />
      )}
    </RecordForm>
  );
};
