import { TextInput } from '@mantine/core';
import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import type { ForwardedTo } from '../../../../../shared/complaint/exception-events.ts';
import { hasSubject } from '../../../../../shared/complaint/state.ts';
import { privacySubject } from '../../../../../shared/complaint/subjects.ts';
import { useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { ChoiceField, DayField, TextField } from '../fields.tsx';
import { RecordForm } from '../RecordForm.tsx';

type Body = ForwardedTo['body'];
type Values = {
  readonly body: Body | '';
  readonly name: string;
  readonly forwardedOn: PlainDate | null;
  readonly reason: string;
};

/** The complaint is for someone else: the DPO when it is about privacy (R2), or whoever it concerns. */
export const ForwardForm = ({ desk }: { desk: Desk }) => {
  const { forward: texts, confirm } = useText().complaint.endings;
  const privacy = hasSubject(desk.state, privacySubject);
  const bodies: readonly Body[] = privacy ? ['dpo', 'other'] : ['other'];
  const initial: Values = { body: privacy ? '' : 'other', name: '', forwardedOn: desk.today, reason: '' };
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'forward' }}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      unchosen={texts.to.toLowerCase()}
      consequence={() => ({ title: texts.question, body: `${confirm.closes} ${confirm.letter}`, yes: texts.yes })}
      toCommand={({ body, name, forwardedOn, reason }) =>
        body === ''
          ? null
          : {
              type: 'ForwardComplaint',
              to: body === 'dpo' ? { body } : { body, name },
              forwardedOn: forwardedOn ?? ('' as PlainDate),
              reason,
            }
      }
    >
      {(tools) => (
        <>
          {bodies.length > 1 ? (
            <ChoiceField
              label={texts.to}
              choices={bodies}
              words={texts.bodies}
              value={tools.values.body}
              onChange={(body) => tools.set({ body })}
              tried={tools.tried}
              autoFocus
            />
          ) : null}
          {tools.values.body === 'other' ? (
            <TextInput
              label={texts.name}
              required
              autoComplete="off"
              data-autofocus={bodies.length === 1 || undefined}
              value={tools.values.name}
              onChange={(event) => tools.set({ name: event.currentTarget.value })}
              error={tools.errorOf('to.name')}
            />
          ) : null}
          <TextField tools={tools} field="reason" label={texts.reason} />
          <DayField tools={tools} field="forwardedOn" label={texts.on} desk={desk} />
        </>
      )}
    </RecordForm>
  );
};
