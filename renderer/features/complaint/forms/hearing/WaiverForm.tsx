import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import type { Party, WaiverGround } from '../../../../../shared/complaint/parties.ts';
import { partyName } from '../../../../text/party-words.ts';
import { useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { ChoiceField, DayField, TextField } from '../fields.tsx';
import { RecordForm } from '../RecordForm.tsx';

type Values = { readonly waivedOn: PlainDate | null; readonly ground: WaiverGround | ''; readonly reason: string };
const grounds: readonly WaiverGround[] = ['declined', 'did-not-respond', 'waived'];

/** R6: going on without one side, always with a recorded reason. */
export const WaiverForm = ({ desk, party }: { desk: Desk; party: Party }) => {
  const words = useText();
  const texts = words.complaint.hearing.waiver;
  const initial: Values = { waivedOn: desk.today, ground: '', reason: '' };
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'waive-explanation', party }}
      title={texts.title(partyName(party, desk.state, words))}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      unchosen={texts.ground.toLowerCase()}
      toCommand={({ waivedOn, ground, reason }) =>
        ground === ''
          ? null
          : { type: 'WaiveExplanation', of: party, waivedOn: waivedOn ?? ('' as PlainDate), ground, reason }
      }
    >
      {(tools) => (
        <>
          <ChoiceField
            label={texts.ground}
            choices={grounds}
            words={words.domain.waiverGrounds}
            value={tools.values.ground}
            onChange={(ground) => tools.set({ ground })}
            tried={tools.tried}
            autoFocus
          />
          <TextField tools={tools} field="reason" label={texts.reason} description={texts.reasonHint} />
          <DayField tools={tools} field="waivedOn" label={texts.on} desk={desk} />
        </>
      )}
    </RecordForm>
  );
};
