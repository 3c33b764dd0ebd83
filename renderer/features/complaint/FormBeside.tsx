import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { StreamId } from '../../../shared/base/ids.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import { allowedActions } from '../../../shared/procedure/allowed-actions.ts';
import { Loading } from '../../components/Loading.tsx';
import { Notice } from '../../components/Notice.tsx';
import { actionKey } from '../../routes.ts';
import type { ComplaintFile } from '../../store/store-types.ts';
import { useFile } from '../../store/use-store.tsx';
import { refusalText } from '../../text/refusal-words.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './FormBeside.module.css';
import { actOf, draftSlot } from './form-request.ts';
import { OpenForm } from './forms/OpenForm.tsx';
import { useJudging } from './judging.ts';

type FormBesideProps = {
  readonly stream: StreamId;
  /** An action by its key (`actionKey`). */
  readonly action: string;
  readonly onClose: () => void;
};

/** A form of the complaint's screen on another one: the file is opened for it, and it is recorded there. */
export const FormBeside = (props: FormBesideProps) => {
  const view = useFile(props.stream);
  const { unknownTitle } = useText().complaint.file;
  if (view.status === 'loading') return <Beside onClose={props.onClose} why={null} />;
  if (view.status === 'unknown' || view.file.state.status === 'unregistered')
    return <Beside onClose={props.onClose} why={unknownTitle} />;
  return <OpenedForm {...props} file={view.file} state={view.file.state} />;
};

const OpenedForm = ({
  stream,
  action,
  file,
  state,
  onClose,
}: FormBesideProps & { file: ComplaintFile; state: OpenComplaint }) => {
  const words = useText();
  const language = useLanguage();
  const judging = useJudging(file);
  // Asked once: what was just recorded is no reason why not.
  const [found] = useState(() => allowedActions(state, judging).find((each) => actionKey(each) === action));
  if (found && !found.allowed)
    return <Beside onClose={onClose} why={refusalText(found.refusal, state, words, language)} />;
  const act = found && actOf(found);
  if (act?.act !== 'form') return <Beside onClose={onClose} why={words.complaint.actions.nothingNow} />;
  return (
    <OpenForm
      key={draftSlot(stream, act.request)}
      request={act.request}
      dropped={[]}
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
const Beside = ({ onClose, why }: { onClose: () => void; why: string | null }) => {
  const { complaint, frame } = useText();
  return (
    <div className={classes.beside} role="dialog" aria-label={frame.complaint}>
      {why === null ? (
        <Loading />
      ) : (
        <Notice
          actions={
            <Button size="compact-sm" variant="default" onClick={onClose}>
              {complaint.forms.close}
            </Button>
          }
        >
          {why}
        </Notice>
      )}
    </div>
  );
};
