import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { StreamId } from '../../../shared/base/ids.ts';
import { refusalOf } from '../../../shared/complaint/preconditions.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import { Loading } from '../../components/Loading.tsx';
import { Notice } from '../../components/Notice.tsx';
import type { ComplaintFile } from '../../store/store-types.ts';
import { useFile } from '../../store/use-store.tsx';
import { refusalText } from '../../text/refusal-words.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import type { RequestOf } from './form-request.ts';
import { OpenMeasureForm } from './forms/measures/OpenMeasureForm.tsx';
import { useJudging } from './judging.ts';
import classes from './MeasureBeside.module.css';

type MeasureAct = { readonly stream: StreamId } & RequestOf<'complete-measure' | 'report-measure'>;

/** The form for a measure outside its file: the file is opened for it, and it is recorded there. */
export const MeasureBeside = ({ act: { stream, ...request }, onClose }: { act: MeasureAct; onClose: () => void }) => {
  const view = useFile(stream);
  if (view.status === 'loading') return <Beside onClose={onClose} />;
  if (view.status === 'unknown' || view.file.state.status === 'unregistered')
    return <Beside onClose={onClose} notHere />;
  return <OpenedForm file={view.file} state={view.file.state} request={request} onClose={onClose} />;
};

const OpenedForm = ({
  file,
  state,
  request,
  onClose,
}: {
  file: ComplaintFile;
  state: OpenComplaint;
  request: RequestOf<'complete-measure' | 'report-measure'>;
  onClose: () => void;
}) => {
  const words = useText();
  const language = useLanguage();
  const judging = useJudging(file);
  // Asked once: what was just recorded is no reason why not.
  const [refusal] = useState(() => refusalOf(request, state, judging));
  if (refusal) return <Beside onClose={onClose} why={refusalText(refusal, state, words, language)} />;
  return (
    <OpenMeasureForm
      request={request}
      desk={{
        file,
        state,
        today: judging.today,
        actor: judging.actor,
        judging,
        onClose,
        onSaving: () => undefined,
        onSaved: (what) => {
          notifications.show({ message: words.complaint.file.saved(what) });
          onClose();
        },
      }}
    />
  );
};

/** What stands there instead of the form: it is on its way, or why it cannot be. */
const Beside = ({ onClose, notHere, why }: { onClose: () => void; notHere?: boolean; why?: string }) => {
  const { measures, complaint } = useText();
  return (
    <div className={classes.beside} role="dialog" aria-label={measures.title}>
      {notHere || why ? (
        <Notice
          actions={
            <Button size="compact-sm" variant="default" onClick={onClose}>
              {complaint.forms.close}
            </Button>
          }
        >
          {why ?? measures.notHere}
        </Notice>
      ) : (
        <Loading />
      )}
    </div>
  );
};
