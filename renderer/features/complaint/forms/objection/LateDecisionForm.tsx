import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import { useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { ChoiceField, DayField, TextField } from '../fields.tsx';
import { RecordForm } from '../RecordForm.tsx';
import { CaseBrief } from './CaseBrief.tsx';

type Values = { readonly decidedOn: PlainDate | null; readonly admitted: 'yes' | 'no' | ''; readonly reason: string };

/** R12: the board says whether it takes up an objection that came late, and why. */
export const LateDecisionForm = ({ desk }: { desk: Desk }) => {
  const texts = useText().complaint.objection.lateDecision;
  const initial: Values = { decidedOn: desk.today, admitted: '', reason: '' };
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'decide-late-objection' }}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      unchosen={texts.field}
      beside={<CaseBrief state={desk.state} file={desk.file} />}
      toCommand={({ decidedOn, admitted, reason }) =>
        admitted === ''
          ? null
          : {
              type: 'DecideLateObjection',
              decidedOn: decidedOn ?? ('' as PlainDate),
              admitted: admitted === 'yes',
              reason,
            }
      }
    >
      {(tools) => (
        <>
          <ChoiceField
            label={texts.question}
            choices={['yes', 'no']}
            words={texts.choices}
            value={tools.values.admitted}
            onChange={(admitted) => tools.set({ admitted })}
            tried={tools.tried}
            autoFocus
          />
          {tools.values.admitted === '' ? null : (
            <p className="small muted">{texts.consequence[tools.values.admitted]}</p>
          )}
          <TextField tools={tools} field="reason" label={texts.reason} description={texts.reasonHint} rows={5} />
          <DayField tools={tools} field="decidedOn" label={texts.on} desk={desk} />
        </>
      )}
    </RecordForm>
  );
};
