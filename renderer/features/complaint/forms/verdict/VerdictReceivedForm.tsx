import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import type { ReceiptProof } from '../../../../../shared/complaint/parties.ts';
import { verdictSendingOf } from '../../../../../shared/complaint/state.ts';
import { Notice } from '../../../../components/Notice.tsx';
import { useRegulation } from '../../../../store/use-store.tsx';
import { formatDate } from '../../../../text/dates.ts';
import { termLength } from '../../../../text/term-words.ts';
import { useLanguage, useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { ChoiceField, DayField } from '../fields.tsx';
import { RecordForm } from '../RecordForm.tsx';

const proofs: readonly ReceiptProof[] = ['handed-over', 'tracked-letter', 'email-confirmation', 'assumed'];
type Values = { readonly receivedOn: PlainDate | null; readonly proof: ReceiptProof | '' };

/** R12: when the complainant received the verdict, and how that is known; the time to object runs from it. */
export const VerdictReceivedForm = ({ desk }: { desk: Desk }) => {
  const words = useText();
  const language = useLanguage();
  const texts = words.complaint.verdict.received;
  const regulation = useRegulation();
  const sending = verdictSendingOf(desk.state);
  const initial: Values =
    sending?.means === 'handed-over'
      ? { receivedOn: sending.sentOn, proof: 'handed-over' }
      : { receivedOn: desk.today, proof: '' };
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'record-verdict-received' }}
      title={texts.title}
      intro={texts.intro(termLength('objection', regulation, words))}
      submit={texts.submit}
      initial={initial}
      unchosen={texts.proofField}
      toCommand={({ receivedOn, proof }) =>
        proof === '' ? null : { type: 'RecordVerdictReceived', receivedOn: receivedOn ?? ('' as PlainDate), proof }
      }
    >
      {(tools) => (
        <>
          <ChoiceField
            label={texts.proof}
            choices={proofs}
            words={words.domain.receiptProofs}
            value={tools.values.proof}
            onChange={(proof) => tools.set({ proof })}
            tried={tools.tried}
            autoFocus
          />
          <DayField tools={tools} field="receivedOn" label={texts.on} desk={desk} />
          {tools.values.receivedOn ? (
            <Notice>
              {texts.until(formatDate(desk.judging.objectionDueFrom(tools.values.receivedOn), language, 'long'))}
            </Notice>
          ) : null}
        </>
      )}
    </RecordForm>
  );
};
