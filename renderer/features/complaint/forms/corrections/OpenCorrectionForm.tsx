import { Button } from '@mantine/core';
import { standingEvent } from '../../../../../shared/complaint/amendments.ts';
import { EmptyState } from '../../../../components/EmptyState.tsx';
import { useText } from '../../../../text/text.tsx';
import { isCorrectable } from '../../detail-words.ts';
import type { RequestOf } from '../../form-request.ts';
import type { Desk } from '../desk.ts';
import classes from './Corrections.module.css';
import { FactCorrectionForm } from './FactCorrectionForm.tsx';
import { StrikeOutForm } from './StrikeOutForm.tsx';

/** Puts a record right, or strikes it out; both keep the original in sight. */
export const OpenCorrectionForm = ({ request, desk }: { request: RequestOf<'correct' | 'strike-out'>; desk: Desk }) => {
  const record = desk.file.records.find(({ id }) => id === request.record);
  const standing = record && standingEvent(record, desk.file.amendments);
  // Struck out meanwhile, by someone else or in another window.
  if (!standing) return <Gone onClose={desk.onClose} />;
  if (request.action === 'strike-out') return <StrikeOutForm desk={desk} request={request} event={standing} />;
  return isCorrectable(standing) ? (
    <FactCorrectionForm desk={desk} request={request} event={standing} />
  ) : (
    <Gone onClose={desk.onClose} />
  );
};

const Gone = ({ onClose }: { onClose: () => void }) => {
  const { corrections, forms } = useText().complaint;
  return (
    <div className={classes.gone}>
      <EmptyState
        title={corrections.gone.title}
        actions={
          <Button variant="default" onClick={onClose}>
            {forms.close}
          </Button>
        }
      >
        {corrections.gone.body}
      </EmptyState>
    </div>
  );
};
