import { Radio, Stack, Textarea } from '@mantine/core';
import type { PlainDate } from '../../../../shared/base/plain-date.ts';
import type { Party, WaiverGround } from '../../../../shared/complaint/parties.ts';
import { DateField } from '../../../components/DateField.tsx';
import { partyName } from '../../../text/party-words.ts';
import { useText } from '../../../text/text.tsx';
import type { Desk } from './desk.ts';
import { RecordForm } from './RecordForm.tsx';

type Values = { readonly waivedOn: PlainDate | null; readonly ground: WaiverGround | ''; readonly reason: string };
const grounds: readonly WaiverGround[] = ['declined', 'did-not-respond', 'waived'];

/** R6: going on without one side, always with a recorded reason. */
export const WaiverForm = ({ desk, party }: { desk: Desk; party: Party }) => {
  const words = useText();
  const { forms, refusals } = words.complaint;
  const texts = forms.waiver;
  const initial: Values = { waivedOn: desk.today, ground: '', reason: '' };
  return (
    <RecordForm
      desk={desk}
      request={{ form: 'waiver', party }}
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
      {({ values, set, errorOf, tried }) => (
        <>
          <Radio.Group
            label={texts.ground}
            required
            value={values.ground}
            onChange={(ground) => set({ ground: ground as WaiverGround })}
            error={tried && values.ground === '' ? refusals.chooseHere : undefined}
          >
            <Stack gap={8} mt={4}>
              {grounds.map((ground, index) => (
                <Radio
                  key={ground}
                  value={ground}
                  label={words.domain.waiverGrounds[ground]}
                  data-autofocus={index === 0 || undefined}
                />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            label={texts.reason}
            description={texts.reasonHint}
            required
            value={values.reason}
            onChange={(event) => set({ reason: event.currentTarget.value })}
            error={errorOf('reason')}
          />
          <DateField
            label={texts.on}
            required
            value={values.waivedOn}
            onChange={(waivedOn) => set({ waivedOn })}
            today={desk.today}
            maxDate={desk.today}
            error={errorOf('waivedOn')}
          />
        </>
      )}
    </RecordForm>
  );
};
