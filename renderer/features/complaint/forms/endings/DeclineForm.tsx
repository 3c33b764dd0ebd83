import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import type { NotHandledGround } from '../../../../../shared/complaint/exception-events.ts';
import { hasSubject, isAuthorised, type OpenComplaint } from '../../../../../shared/complaint/state.ts';
import { returnToWorkSubject } from '../../../../../shared/complaint/subjects.ts';
import { Notice } from '../../../../components/Notice.tsx';
import { useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { ChoiceField, DayField, TextField } from '../fields.tsx';
import { RecordForm } from '../RecordForm.tsx';

type Values = { readonly decidedOn: PlainDate | null; readonly ground: NotHandledGround | ''; readonly reason: string };

/** The grounds that this file can have: return-to-work advice (R16), no authorisation (R4), outside the regulation. */
const groundsFor = (state: OpenComplaint): readonly NotHandledGround[] => [
  ...(hasSubject(state, returnToWorkSubject) ? (['return-to-work-advice'] as const) : []),
  ...(state.representation && !isAuthorised(state) ? (['no-authorisation'] as const) : []),
  'outside-regulation',
];

/** R16 and what else falls outside the regulation: not handled, in writing, with the way elsewhere. */
export const DeclineForm = ({ desk }: { desk: Desk }) => {
  const { complaint, domain } = useText();
  const { decline: texts, confirm } = complaint.endings;
  const grounds = groundsFor(desk.state);
  const initial: Values = {
    decidedOn: desk.today,
    ground: grounds.length === 1 || grounds[0] === 'return-to-work-advice' ? (grounds[0] ?? '') : '',
    reason: '',
  };
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'decline' }}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      unchosen={texts.ground.toLowerCase()}
      consequence={() => ({ title: texts.question, body: `${confirm.closes} ${confirm.letter}`, yes: texts.yes })}
      toCommand={({ decidedOn, ground, reason }) =>
        ground === '' ? null : { type: 'DeclineComplaint', decidedOn: decidedOn ?? ('' as PlainDate), ground, reason }
      }
    >
      {(tools) => (
        <>
          <ChoiceField
            label={texts.ground}
            choices={grounds}
            words={domain.notHandledGrounds}
            value={tools.values.ground}
            onChange={(ground) => tools.set({ ground })}
            tried={tools.tried}
            autoFocus
          />
          {tools.values.ground === 'return-to-work-advice' ? <Notice>{texts.uwv}</Notice> : null}
          {tools.values.ground === 'no-authorisation' ? <Notice>{texts.noAuthorisation}</Notice> : null}
          <TextField
            tools={tools}
            field="reason"
            label={texts.reason}
            description={tools.values.ground === 'return-to-work-advice' ? texts.uwvReasonHint : texts.reasonHint}
          />
          <DayField tools={tools} field="decidedOn" label={texts.on} desk={desk} />
        </>
      )}
    </RecordForm>
  );
};
