import { Select } from '@mantine/core';
import type { MemberId } from '../../../../../shared/base/ids.ts';
import { isInvolved } from '../../../../../shared/complaint/preconditions-hearing.ts';
import type { OpenComplaint } from '../../../../../shared/complaint/state.ts';
import type { Member } from '../../../../../shared/members/members.ts';
import { mayOneOf } from '../../../../../shared/members/rights.ts';
import { useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { RecordForm } from '../RecordForm.tsx';

/** Who investigates the complaint and gives the verdict. */
export const HandlerForm = ({ desk }: { desk: Desk }) => {
  const texts = useText().complaint.forms.handler;
  const members = desk.judging.members.filter((each) => canHandle(each, desk.state));
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

/** R6, R17: whoever has the right to this file, and whom it is not about; `decide` says the same. */
const canHandle = (member: Member, state: OpenComplaint): boolean =>
  mayOneOf(
    member,
    state.route.by === 'board' ? ['handle-complaints', 'handle-board-complaints'] : ['handle-complaints'],
  ) && !isInvolved(member.id, state);
