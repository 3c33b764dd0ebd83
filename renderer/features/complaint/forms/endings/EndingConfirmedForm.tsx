import { confirmingLetter } from '../../../../../shared/complaint/letter-rules.ts';
import type { EndingKind } from '../../../../../shared/complaint/state.ts';
import { useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { SentForm } from '../SentForm.tsx';

/** The letter that tells the complainant of the ending went out. */
export const EndingConfirmedForm = ({ desk }: { desk: Desk }) => {
  const { confirmed: texts } = useText().complaint.endings;
  const { state } = desk;
  const ending = state.status === 'closed' ? state.ending : null;
  const intro: Readonly<Partial<Record<EndingKind, string>>> = texts.intro;
  return (
    <SentForm
      desk={desk}
      request={{ action: 'confirm-ending' }}
      letter={ending && confirmingLetter(ending)}
      texts={{ title: texts.title, intro: (ending && intro[ending.kind]) ?? '', submit: texts.submit }}
      toCommand={(sending) => ({ type: 'RecordEndingConfirmed', ...sending })}
    />
  );
};
