import type { ComplaintEvent } from '../../../../../shared/complaint/events.ts';
import { useText } from '../../../../text/text.tsx';
import { titleOf } from '../../facts/fact-words.ts';
import { useTelling } from '../../facts/telling.ts';
import type { RequestOf } from '../../form-request.ts';
import type { Desk } from '../desk.ts';
import { TextField } from '../fields.tsx';
import { RecordForm } from '../RecordForm.tsx';
import { AmendmentEffect } from './AmendmentEffect.tsx';

/** A record made in error counts no longer, and stays; a striking out that is struck out itself gives it back. */
export const StrikeOutForm = ({
  desk,
  request,
  event,
}: {
  desk: Desk;
  request: RequestOf<'strike-out'>;
  event: ComplaintEvent;
}) => {
  const texts = useText().complaint.corrections.strikeOut;
  const telling = useTelling(desk.file, desk.state);
  const restores = event.type === 'RecordStruckOut';
  const title = titleOf(event, telling);
  const { record } = request;
  return (
    <RecordForm
      desk={desk}
      request={request}
      title={restores ? texts.restore.title : texts.title(title)}
      intro={restores ? texts.restore.intro : texts.intro}
      submit={restores ? texts.restore.submit : texts.submit}
      initial={{ reason: '' }}
      toCommand={({ reason }) => ({ type: 'StrikeOut', record, reason })}
      consequence={() => (restores ? texts.restore.confirm : { ...texts.confirm, title: texts.confirm.title(title) })}
    >
      {(tools) => (
        <>
          <TextField tools={tools} field="reason" label={texts.reason} description={texts.reasonHint} autoFocus />
          <AmendmentEffect desk={desk} command={{ type: 'StrikeOut', record, reason: '-' }} />
        </>
      )}
    </RecordForm>
  );
};
